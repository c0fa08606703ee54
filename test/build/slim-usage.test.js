import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdnConfig } from '../../scripts/lib/build/cdn.js';
import { slimUsage } from '../../scripts/lib/build/slim.js';
import { unslim } from '../../scripts/lib/build/slim-usage.js';
import { root } from './support/built.js';

test('what the project writes is fine', () => {
  const code = `
    import { html, css, LitElement, nothing, type TemplateResult } from 'lit';
    import { property, state } from 'lit/decorators.js';
    import * as z from 'zod/mini';
    const schema = z.object({ a: z.optional(z.array(z.string().check(z.refine((a) => a !== '')))), b: z.optional(z.unknown()) });
    export class Card extends LitElement {
      static override styles = [css\`.a { color: red }\`];
      @property({ attribute: 'src' }) src = '';
      @property({ attribute: 'a-b' }) aB = '';
      @state() private open = false;
      override render(): TemplateResult {
        return html\`<p class="a \${this.src}" lang=\${'en'} @click=\${() => z.safeParse(schema, 1)}
          title=\${this.aB || nothing}>\${this.src}</p>\`;
      }
    }`;
  assert.deepEqual(unslim(code), []);
});

const refused = {
  'kit.html`<p>${x}</p>`': 'a template has a tag that is not just html',
  'z.object({ a: z.unknown() })': 'the key a is z.unknown() and not optional',
  "class A { @property() a = ''; }": 'the property a does not say its attribute',
  'class A { static properties = { a: {} }; }': 'the property a does not say its attribute',
  'class A { scheduleUpdate() {} }': 'a class has the method scheduleUpdate',
  "import { repeat } from 'lit/directives/repeat.js';": 'lit/directives/repeat.js is imported',
  "import { svg } from 'lit';": 'svg of lit is imported',
  "import { object } from 'zod/mini';": 'zod/mini is not imported as a whole, so its use cannot be told',
  'z.union([a, b])': 'z.union(…) is not in the slim zod',
  "z.string('a message')": 'z.string(…) is not in the slim zod',
  'css`a { width: ${x} }`': 'a css template has expressions',
  'html`<!-- ${x} -->`': 'an html template has an expression in a comment',
  'html`<textarea>${x}</textarea>`': 'an html template has an expression in <textarea>',
  'html`<p ${ref(x)}></p>`': 'an html template has an expression in the place of an attribute',
  'html`<p a=${x} ${ref(x)}></p>`': 'an html template has an expression in the place of an attribute',
  'html`<p ?hidden=${x}></p>`': 'an html template has a ?attribute',
  'html`<p .title=${x}></p>`': 'an html template has a .property',
  'html`<p @click=${{ handleEvent() {} }}></p>`': 'a listener in an html template is an object',
  'html`<p @click=${this.tell}></p>`': 'a listener in an html template is a method',
  'html`<p @click=${deaf ? nothing : this.tell}></p>`': 'a listener in an html template is a method',
  'html`<p lang=${same ? noChange : tag}></p>`': 'an html template has noChange',
  "class A { update(changed) { return changed.has('a'); } }": 'a class asks what changed',
  'const first = !this.hasUpdated;': 'hasUpdated is read',
  "class A { @property({ attribute: 'a', type: Number }) a = 1; }": 'a property has type: Number',
  "class A { @property({ attribute: 'a', type: Boolean }) a = true; }": 'a property has type: Boolean',
  "class A { static properties = { a: { attribute: 'a', type: Boolean } }; }": 'a property has type: Boolean',
  "class A { @property({ attribute: 'a', converter: { fromAttribute } }) a = 1; }": 'a property has converter: …',
  'class A { willUpdate() {} }': 'a class has the method willUpdate',
  "class A { @property({ attribute: 'a', reflect: true }) a = 1; }": 'a property has reflect: true',
  "class A { static properties = { a: { attribute: 'a', useDefault: true } }; }": 'a property has useDefault: true',
  "class A { @property({ attribute: 'a' }) set a(x) {} }": 'the property a has an accessor of its own',
  'class A { static properties = { ...table({ a: 1 }) }; get a() { return 1; } }':
    'the property a has an accessor of its own',
};

for (const [code, sentence] of Object.entries(refused)) {
  test(`the build refuses ${code}`, () => {
    assert.deepEqual(unslim(code), [sentence]);
  });
}

test('an import of types alone is nothing to the build', () => {
  assert.deepEqual(
    unslim("import type { DirectiveResult } from 'lit/directive.js'; import { type SVGTemplateResult } from 'lit';"),
    [],
  );
});

test('the plugin stops the build with the sentence', () => {
  const { transform } = slimUsage();
  const context = {
    error(message) {
      throw new Error(message);
    },
  };
  transform.handler.call(context, 'const a = 1;', '/p/src/a.ts');
  assert.throws(
    () => transform.handler.call(context, 'z.union([])', '/p/src/a.ts'),
    /z\.union\(…\) is not in the slim zod; scripts/,
  );
});

test('the sources are looked at before anything rewrites them', () => {
  const [first] = cdnConfig(root).plugins.flat();
  assert.equal(first.name, 'presslet:slim-usage');
});
