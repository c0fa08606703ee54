import { vectorsOf } from './vector.js';

/** Drawings and formulas, and what a parser makes of HTML in them when it reads it again. */
export const FOREIGN = vectorsOf(
  'foreign',
  {
    'a drawing that loads': '<svg onload=hit()></svg>Merrowmouth',
    'a script in a drawing': '<svg><script>hit()</script></svg>',
    'a script in a drawing with entities': '<svg><script>&#104;it()</script></svg>',
    'a script in a drawing by address': '<svg><script href="data:text/javascript,hit()"/></svg>',
    'a script in a formula': '<math><script>hit()</script></math>',
    'a drawing that is animated to a script':
      '<svg><a><animate attributeName=href values=javascript:hit() /><text x=9 y=9>a</text></a></svg>',
    'a drawing that is set to a script':
      '<svg><a><set attributeName=href to=javascript:hit() /><circle r=9 /></a></svg>',
    'a drawing that is animated by entities': '<svg><animate onbegin=hit() attributeName=x dur=1s /></svg>',
    'a motion':
      '<svg><animateMotion onbegin="hit()" dur=1s /><animateTransform onend=hit() attributeName=transform dur=1ms /></svg>',
    'a link in a drawing': '<svg><a xlink:href="javascript:hit()"><text y=9>a</text></a></svg>',
    'a use of data':
      '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>hit()</script></svg>#x"/></svg>',
    'a picture in a drawing':
      '<svg><image href="https://load.example/a.png" onerror=hit() /><feImage href="https://load.example/b.png"/></svg>',
    'HTML in a drawing':
      '<svg><foreignObject><iframe src="javascript:hit()"></iframe><img src=x: onerror=hit()></foreignObject></svg>',
    'a style in a drawing': '<svg><style>@import "https://load.example/a.css";</style></svg>',
    'a title in a drawing': '<svg><title><img src=x: onerror=hit()></title></svg>',
    'a description in a drawing': '<svg><desc><script>hit()</script></desc></svg>',
    'a handler of a drawing': '<svg><handler type="text/javascript" ev:event="load">hit()</handler></svg>',
    'a drawing that HTML breaks out of': '<svg><p>Merrowmouth<img src=x: onerror=hit()></p></svg>',
    'a drawing that a font breaks out of': '<svg><font color=red><img src=x: onerror=hit()></font></svg>',
    'a formula that HTML breaks out of': '<math><mi><p>Merrowmouth</p></mi><img src=x: onerror=hit()></math>',
    'a formula with an address': '<math href="javascript:hit()"><mi>x</mi></math>',
    'a formula that acts': '<math><maction actiontype="statusline#x" xlink:href="javascript:hit()">x</maction></math>',
    'a formula with an annotation':
      '<math><annotation-xml encoding="text/html"><img src=x: onerror=hit()></annotation-xml></math>',
    'a formula with an annotation of XHTML':
      '<math><annotation-xml encoding="application/xhtml+xml"><svg onload=hit()></svg></annotation-xml></math>',
    'a style in a glyph of a formula':
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=hit()&gt;"></style></mglyph></table></mtext></math>',
    'a mark in a formula':
      '<math><mtext><mglyph><malignmark><style><img src=x: onerror=hit()></style></malignmark></mglyph></mtext></math>',
    'a style in a drawing that a paragraph leaves':
      '<svg></p><style><a title="</style><img src=x: onerror=hit()>"></style></svg>',
    'a title in a drawing that ends raw text':
      '<svg><title><style><b title="</style></title></svg><img src=x: onerror=hit()>">',
    'a form in a formula in a form':
      '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=hit()></style></mglyph></form></mtext></math></form>Merrowmouth',
    'a table in a formula in a table':
      '<table><math><mi><table><mi><style><i title="</style><img src=x: onerror=hit()>">',
    'a template in a drawing': '<svg><template><img src=x: onerror=hit()></template></svg>',
    'CDATA in a drawing': '<svg><![CDATA[</svg><img src=x: onerror=hit()>]]></svg>',
    'CDATA that looks like an end': '<svg><desc><![CDATA[</desc><script>hit()</script>]]></desc></svg>',
    'a drawing in capitals': '<SVG/ONLOAD=hit()></SVG>',
    'a drawing in a drawing': '<svg><svg onload=hit()></svg></svg>',
    'a drawing behind a prefix': '<svg:svg onload=hit()></svg:svg>Merrowmouth',
    'an element of a namespace that is named':
      '<html:img xmlns:html="http://www.w3.org/1999/xhtml" src="x:" onerror="hit()">Merrowmouth</html:img>',
    'a drawing whose switch chooses':
      '<svg><switch><foreignObject requiredExtensions="http://www.w3.org/1999/xhtml"><body onload=hit()></foreignObject></switch></svg>',
    'a filter of a drawing':
      '<svg><filter id=f><feImage href="data:image/svg+xml,x"/></filter><text filter="url(https://load.example/a.svg#f)">a</text></svg>',
    'a mark at a line’s end': '<svg><marker id=m onload=hit()></marker><line marker-end="url(#m)"/></svg>',
    'a discard': '<svg><discard onbegin=hit() /></svg>',
  },
  {
    'a drawing that never ends': 'Merrowmouth<svg onload=hit()><g>',
    'a formula that never ends':
      'Merrowmouth<math><annotation-xml><svg><style><p title="</style><img src=x: onerror=hit()>',
    'a raw text in a formula':
      '<math><mtext><noframes><style></noframes><img src=x: onerror=hit()></style></mtext></math>',
    'an open style in an open drawing': 'Merrowmouth<svg><style><img src=x: onerror=hit()>',
  },
);
