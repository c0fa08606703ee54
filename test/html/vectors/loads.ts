import { vectorsOf } from './vector.js';

/** What would ask for something, go elsewhere, or tell somebody. */
export const LOADS = vectorsOf(
  'loads',
  {
    'a refresh': '<meta http-equiv=refresh content="0;url=javascript:hit()">Merrowmouth',
    'a refresh to elsewhere': '<meta http-equiv="refresh" content="0; url=https://evil.example/">Merrowmouth',
    'a policy': '<meta http-equiv="Content-Security-Policy" content="default-src *">Merrowmouth',
    'a cookie': '<meta http-equiv="Set-Cookie" content="a=b">Merrowmouth',
    'a charset': '<meta charset=utf-7>+ADw-script+AD4-hit()+ADw-/script+AD4-Merrowmouth',
    'a referrer': '<meta name=referrer content=unsafe-url><meta name=viewport content="width=1">Merrowmouth',
    'a base': '<base href="https://evil.example/" target=_parent><a href="/a">Merrowmouth</a>',
    'a style sheet': '<link rel=stylesheet href="https://load.example/a.css">Merrowmouth',
    'a preload':
      '<link rel=preload as=image imagesrcset="https://load.example/a.png 1x" href="https://load.example/b.png">Merrowmouth',
    'a module that is preloaded': '<link rel=modulepreload href="https://load.example/a.js">Merrowmouth',
    'a prefetch': '<link rel="prefetch prerender" href="https://load.example/a">Merrowmouth',
    'a lookup': '<link rel=dns-prefetch href="//load.example"><link rel=preconnect href="//load.example">Merrowmouth',
    'an icon and a manifest':
      '<link rel=icon href="//load.example/i"><link rel=manifest href="//load.example/m">Merrowmouth',
    'an import': '<link rel=import href="data:text/html,<script>hit()</script>">Merrowmouth',
    'a hint at compression':
      '<link rel=compression-dictionary href="//load.example/d"><link rel=expect href="#x" blocking=render>Merrowmouth',
    'a ping': '<a ping="https://load.example/ping" href="https://ledger.example/a">Merrowmouth</a>',
    'a download': '<a download="a.exe" href="https://ledger.example/a">Merrowmouth</a>',
    'a link to the opener':
      '<a href="https://ledger.example/a" target=_top rel=opener referrerpolicy=unsafe-url>Merrowmouth</a>',
    'a source that is attributed':
      '<a href="https://ledger.example/a" attributionsrc="https://load.example/a">Merrowmouth</a>',
    'a picture that is attributed':
      '<img src="/demo/pictures/choir.svg" attributionsrc="https://load.example/a" browsingtopics sharedstoragewritable>Merrowmouth',
    'a map':
      '<img ismap usemap="#m" src="/demo/pictures/choir.svg" longdesc="https://load.example/l" border=1 hspace=999>Merrowmouth',
    'a picture with credentials':
      '<img crossorigin=use-credentials src="https://u:p@load.example/a.png" fetchpriority=high>Merrowmouth',
    'a pixel': '<img src="https://load.example/pixel.gif" width=1 height=1>Merrowmouth',
    'a pixel of no size': '<img src="https://load.example/pixel.gif" width=0 height=0 style="display:none">Merrowmouth',
    'a source of no picture':
      '<source src="https://load.example/a.mp4" srcset="https://load.example/a.png">Merrowmouth',
    'a picture of bad sources':
      '<picture><source srcset="javascript:hit()" media="(min-width:1px)" onload=hit()><img src="data:text/html,x"></picture>Merrowmouth',
    'a background':
      '<table background="https://load.example/a.png"><tr><td background="javascript:hit()">Merrowmouth</td></tr></table>',
    'a background of the page': '<body background="https://load.example/a.png" text=red link=red>Merrowmouth',
    'a poster':
      '<video poster="https://load.example/a.png" preload=auto autoplay muted><source src="https://load.example/a.mp4"></video>Merrowmouth',
    'a poster that is a script': '<video poster="javascript:hit()" src="javascript:hit()" autoplay></video>Merrowmouth',
    'a sound that plays':
      '<audio autoplay src="https://load.example/a.mp3" controlslist=nodownload></audio>Merrowmouth',
    'a sound in the background': '<bgsound src="https://load.example/a.mid">Merrowmouth',
    'a description of a picture': '<img longdesc="javascript:hit()" src="/demo/pictures/choir.svg" alt="">Merrowmouth',
    'a layer': '<layer src="https://load.example/a"></layer><ilayer src="https://load.example/a"></ilayer>Merrowmouth',
    'an island of data':
      '<xml src="https://load.example/a.xml" id=x></xml><span datasrc=#x datafld=c dataformatas=html>Merrowmouth</span>',
    'a portal': '<portal src="https://load.example/"></portal><fencedframe config="x"></fencedframe>Merrowmouth',
    'a profile of the head': '<head profile="https://load.example/a">',
    'a manifest of the page': '<html manifest="https://load.example/a" onclick=hit()>Merrowmouth',
    'a web bundle': '<script type=webbundle>{"source":"https://load.example/a","resources":["x"]}</script>Merrowmouth',
    'a model': '<model src="https://load.example/a.usdz"></model>Merrowmouth',
    'a time of its own':
      '<t:set attributeName="innerHTML" to="<img src=x: onerror=hit()>" xmlns:t="urn:schemas-microsoft-com:time">Merrowmouth',
  },
  { 'a picture whose address never ends': 'Merrowmouth<img src="https://load.example/a?' },
);
