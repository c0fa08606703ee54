import { vectorsOf } from './vector.js';

const many = (count: number, piece: string): string => piece.repeat(count);

/** What parsers move, close and open by themselves. */
export const NESTING = vectorsOf('nesting', {
  'text beside cells': '<table><tr>Merrowmouth<td onclick=hit()>Merrowmouth</td></tr></table>',
  'a picture beside cells': '<table><img src=x: onerror=hit()><tr><td>Merrowmouth</td></tr></table>',
  'a script beside cells': '<table><script>hit()</script><tr><td>Merrowmouth</td></tr></table>',
  'a hidden field beside cells': '<table><input type=hidden onfocus=hit()><tr><td>Merrowmouth</td></tr></table>',
  'a table in a table': '<table><table><tr><td>Merrowmouth<table><td onclick=hit()>Merrowmouth</table></table>',
  'a column with more':
    '<table><colgroup><col onclick=hit()><script>hit()</script></colgroup><tr><td>Merrowmouth</table>',
  'a caption with a table': '<table><caption onclick=hit()><table><tr><td>Merrowmouth</table></caption></table>',
  'cells alone': '<td onclick=hit()>Merrowmouth</td><tr><th onclick=hit()>Merrowmouth</th></tr>',
  'a link in a link': '<a href="/a">Merrowmouth<div><a href="javascript:hit()">Merrowmouth</a></div></a>',
  'formatting that crosses': '<b><i onclick=hit()>Merrowmouth</b>Merrowmouth</i>',
  'formatting that crosses blocks': '<b><p onclick=hit()>Merrowmouth</b>Merrowmouth</p>',
  'paragraphs in paragraphs': '<p>Merrowmouth<p onclick=hit()>Merrowmouth</p></p>',
  'items of no list': '<li onclick=hit()>Merrowmouth<dd onclick=hit()>Merrowmouth<dt>Merrowmouth',
  'a heading in a heading': '<h2>Merrowmouth<h3 onclick=hit()>Merrowmouth</h2></h3>',
  'a button in a button': '<button>Merrowmouth<button onclick=hit()>Merrowmouth</button></button>',
  'a line without a break': '<nobr>Merrowmouth<nobr onclick=hit()>Merrowmouth</nobr>',
  'a choice in a choice': '<select><select><option onclick=hit()>Merrowmouth</select>',
  'a choice with markup': '<select><img src=x: onerror=hit()><script>hit()</script><option>a</select>Merrowmouth',
  'a choice in a table': '<table><tr><td><select><tr><td onclick=hit()>Merrowmouth</table>',
  'an end that has no start': '</p></div></b></form></table></svg>Merrowmouth</br onclick=hit()>',
  'two bodies':
    '<body onload=hit()><body onclick=hit() class=a>Merrowmouth</body></body><p onclick=hit()>Merrowmouth</p>',
  'a page in a page':
    '<html onclick=hit()><head><title>x</title></head><body onload=hit()><p>Merrowmouth</p></body></html>',
  'a head behind the body': '<body>Merrowmouth<head><script>hit()</script><base href=//evil.example></head>',
  'a text behind the page': '</body></html><p onclick=hit()>Merrowmouth</p><img src=x: onerror=hit()>',
  'a hundred groups': `${many(100, '<div onclick=hit()>')}Merrowmouth${many(100, '</div>')}`,
  'three hundred groups': `${many(300, '<div><span>')}<img src=x: onerror=hit()>Merrowmouth${many(300, '</span></div>')}`,
  'two thousand lists': `${many(2000, '<ul><li>')}Merrowmouth${many(2000, '</li></ul>')}`,
  'formatting for each paragraph': `${many(40, '<b title=1><i title=2><p>')}Merrowmouth`,
  'many tables': `${many(100, '<table><tr><td onclick=hit()>')}Merrowmouth${many(100, '</table>')}`,
  'many attributes': `<p ${Array.from({ length: 500 }, (_, number) => `onx${String(number)}=hit()`).join(' ')} onclick=hit()>Merrowmouth</p>`,
});
