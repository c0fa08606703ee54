import { vectorsOf } from './vector.js';

/** Styles, which load, cover and run. */
export const STYLES = vectorsOf('styles', {
  'a sheet': '<style>*{display:none!important;background:url(https://load.example/a.png)}</style>Merrowmouth',
  'a sheet that imports':
    '<style>@import url("https://load.example/a.css");@import \'javascript:hit()\';</style>Merrowmouth',
  'a sheet of a font': '<style>@font-face{font-family:a;src:url(https://load.example/a.woff2)}</style>Merrowmouth',
  'a sheet of the host': '<style>:host,:host-context(body),::slotted(*){all:unset}</style>Merrowmouth',
  'a sheet that is open to the end': '<style media="x" blocking=render onload=hit()>p{</style>Merrowmouth',
  'a background': '<p style="background:url(https://load.example/a.png)">Merrowmouth</p>',
  'a background that is a script': '<p style="background-image:url(javascript:hit())">Merrowmouth</p>',
  'an expression': '<p style="width:expression(hit())">Merrowmouth</p>',
  'an expression in pieces': '<p style="width:ex/**/pre\\73sion(hit())">Merrowmouth</p>',
  'a behaviour':
    '<p style="behavior:url(#default#time2);-moz-binding:url(https://load.example/a.xml#a)">Merrowmouth</p>',
  'a cover':
    '<a href="https://evil.example/" style="position:fixed;inset:0;z-index:2147483647;opacity:0">Merrowmouth</a>',
  'a property of ours': '<p style="--news-accent:url(https://load.example/a.png);--news-text:red">Merrowmouth</p>',
  'a picture in sizes': '<p style="background:image-set(\'https://load.example/a.png\' 1x)">Merrowmouth</p>',
  'a cursor and a mark':
    '<ul style="cursor:url(//load.example/c),auto;list-style:url(//load.example/l)"><li>Merrowmouth</li></ul>',
  'a content': '<p style="content:url(https://load.example/a.png);mask:url(//load.example/m)">Merrowmouth</p>',
  'an animation of ours':
    '<p style="animation-name:bones;view-transition-name:root" onanimationstart=hit()>Merrowmouth</p>',
  'a style in capitals with entities': '<p STYLE="background&#58;url&#40;https://load.example/a.png)">Merrowmouth</p>',
  'old attributes': '<font color=red face="a" size="+7">Merrowmouth</font><p align=right bgcolor=red>Merrowmouth</p>',
  'a marquee that runs':
    '<marquee behavior=alternate loop=1 onfinish=hit()>Merrowmouth</marquee><blink>Merrowmouth</blink>',
  'a script of styles':
    '<style type="text/javascript">hit()</style><link rel=stylesheet href="javascript:hit()">Merrowmouth',
  'a layout': '<center><multicol cols=9><spacer type=block width=9999><nobr>Merrowmouth</nobr></multicol></center>',
});
