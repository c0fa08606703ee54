/** Some kinds of 64 KB that honest newsrooms send, and that others might. */

const LENGTH = 65_536;

const repeated = (again, start = '') => start + again.repeat(Math.ceil((LENGTH - start.length) / again.length));
const numbered = (write) => {
  let text = '';
  for (let number = 0; text.length < LENGTH; number++) text += write(number);
  return text;
};

/**
 * @param {readonly string[]} stories the HTML of honest articles
 * @returns {readonly (readonly [name: string, html: string])[]}
 */
export const longHtml = (stories) => [
  ['articles', repeated(stories.join('\n'))],
  ['articles, small type as text', repeated(`${stories.join('').replace(/<[^>]*>/g, ' ')}\n`, '<p>')],
  ['pictures in many sizes', repeated(PICTURE)],
  ['a table of results', `<table>${repeated('<tr><th>Merrowmouth<td>3<td>1</tr>')}</table>`],
  ['handlers and styles', repeated('<p onclick="hit()" style="width:0">Ferry <img src=x onerror=hit()></p>')],
  ['scripts in everything', repeated('<svg><script>hit()</script><style><img src=x onerror=hit()></style></svg>')],
  ['frames and forms', repeated('<form><input name=id><iframe src="//a.example"></iframe><object data=x></form>')],
  ['unknown elements', numbered((number) => `<x-${number} on${number}=hit()>a</x-${number}>`)],
  ['links that run', repeated('<a href="java\tscript:hit()" xlink:href="data:,x">a</a>')],
  ['all in each other', repeated('<div>')],
  ['formats never closed', repeated('<b><i><p>')],
  ['lists in each other', repeated('<ul><li>')],
  ['tables in tables', repeated('<table><tr><td>a')],
  ['what stands before tables', repeated('<table><a href=x>')],
  ['drawings and formulas', repeated('<math><mtext><svg><title><b>')],
  ['comments that end elsewhere', repeated('<!-- --!><img title="--><img src=x onerror=hit()>">')],
  ['quotes that never close', repeated('<a title="\'')],
  ['the smallest elements', repeated('<p>')],
  ['line breaks', repeated('<br>')],
  ['entities', repeated('&lt;b&gt;&#x3c;')],
];

const PICTURE =
  '<figure class="wp-block-image"><img src="/a.jpg" srcset="/a-300.jpg 300w, /a-600.jpg 600w, /a-900.jpg 900w" sizes="90vw" ' +
  'width="900" height="600" alt="The ferry"><figcaption>The ferry at the quay. Photo: Ada Quill</figcaption></figure>';
