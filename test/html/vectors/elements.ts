import { vectorsOf } from './vector.js';

/** Custom elements, ours among them, and shadow trees. */
export const ELEMENTS_OF_OURS = vectorsOf(
  'elements',
  {
    'our card': '<news-article-card src="https://load.example/f.json">Merrowmouth</news-article-card>',
    'our body': '<news-article-body src="/__feeds__/evil.json" article-id=1>Merrowmouth</news-article-body>',
    'our feed':
      '<news-section-feed src="https://load.example/f.json" heading="<img src=x: onerror=hit()>">Merrowmouth</news-section-feed>',
    'our related': '<NEWS-RELATED-ARTICLES src=x>Merrowmouth</NEWS-RELATED-ARTICLES>',
    'our placeholder': '<div data-presslet="section-feed" data-src="https://load.example/f.json">Merrowmouth</div>',
    'any custom element': '<x-evil onclick=hit()>Merrowmouth</x-evil>',
    'a name with odd signs': '<x-é.·_1 onclick=hit()>Merrowmouth</x-é.·_1>',
    'a built-in that is more': '<p is="x-evil" onclick=hit()>Merrowmouth</p><button is=x-evil>Merrowmouth</button>',
    'a declarative shadow tree':
      '<div><template shadowrootmode=open><img src=x: onerror=hit()><slot></slot></template>Merrowmouth</div>',
    'a closed shadow tree':
      '<div><template shadowrootmode=closed shadowrootclonable shadowrootserializable><script>hit()</script></template>Merrowmouth</div>',
    'a shadow tree of the old spelling':
      '<div><template shadowroot=open><style>@import "//load.example/a"</style></template>Merrowmouth</div>',
    'a shadow tree in a paragraph':
      '<p><template shadowrootmode=open shadowrootdelegatesfocus><a autofocus href=javascript:hit()>a</a></template>Merrowmouth</p>',
    'a shadow tree with a registry':
      '<section><template shadowrootmode=open shadowrootcustomelementregistry><x-evil></x-evil></template>Merrowmouth</section>',
    'a stream of a template':
      '<template for=main patchsrc="https://load.example/"><img src=x: onerror=hit()></template>Merrowmouth',
    'slots of ours': '<b slot=heading>Merrowmouth</b><slot name=empty>Merrowmouth</slot><p slot="ad-1">Merrowmouth</p>',
    'an element and its old names':
      '<element name=x-evil><content select=*>Merrowmouth</content><shadow onclick=hit()></shadow></element>',
    'a prefix': '<o:p onclick=hit()>Merrowmouth</o:p><v:rect style="behavior:url(#x)">Merrowmouth</v:rect>',
    'a name that is a property':
      '<constructor>Merrowmouth</constructor><__proto__ onclick=hit()>Merrowmouth</__proto__><hasOwnProperty>x</hasOwnProperty>',
    'a name that turns to a known one': '<\u0130mg src=x: onerror=hit()>Merrowmouth',
    'a name with a long s': '<\u017fcript>hit()</\u017fcript>Merrowmouth',
    'a name with a kelvin': '<lin\u212a rel=stylesheet href=//load.example>Merrowmouth',
    'a name that goes on': '<scriptx>Merrowmouth</scriptx><imgx src=x: onerror=hit()><svg-a onload=hit()></svg-a>',
    'picture for image': '<image src=x: onerror=hit() href=javascript:hit()>Merrowmouth',
    'a menu of the page':
      '<menu type=context><menuitem onclick=hit() icon="javascript:hit()">Merrowmouth</menuitem></menu>',
    'a geolocation and a permission':
      '<permission type=camera onpromptaction=hit()>Merrowmouth</permission><geolocation autolocate onlocation=hit()></geolocation>',
    'details of one name':
      '<details name=a open ontoggle=hit()><summary onclick=hit()>Merrowmouth</summary><img src=x: onerror=hit()></details>',
  },
  { 'an open shadow tree': 'Merrowmouth<div><template shadowrootmode=open><img src=x: onerror=hit()>' },
);
