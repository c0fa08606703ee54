import { vectorsOf } from './vector.js';

const NAMES =
  'hit alert document location body head children childNodes firstChild nextSibling attributes getAttribute nodeName parentNode ownerDocument textContent innerHTML createElement querySelector customElements trustedTypes litHtmlVersions';

const ids = Object.fromEntries(
  NAMES.split(' ').map((name) => [`an element named ${name}`, `<a id=${name} name=${name} href="/x">Merrowmouth</a>`]),
);

/** Names that cover what scripts look up. */
export const CLOBBERING = vectorsOf('names', {
  ...ids,
  'a form with a field named childNodes': '<form><input name=childNodes>Merrowmouth</form>',
  'a form with a field named attributes': '<form><input name=attributes><input name=attributes>Merrowmouth</form>',
  'a form with a field named nodeType': '<form id=f><input name=nodeType><input name=nodeName>Merrowmouth</form>',
  'a form with a field named firstChild':
    '<form><img name=firstChild src="/demo/pictures/choir.svg">Merrowmouth</form>',
  'a form with a field named remove':
    '<form onclick=hit()><input name=remove><input name=removeAttribute>Merrowmouth</form>',
  'a form with a field named namespaceURI': '<form><input name=namespaceURI><input name=localName>Merrowmouth</form>',
  'a form with a field named __proto__': '<form><input name=__proto__><input name=constructor>Merrowmouth</form>',
  'fields of a form elsewhere': '<form id=f></form><input form=f name=parentNode>Merrowmouth',
  'a picture named getElementById': '<img name=getElementById src="/demo/pictures/choir.svg">Merrowmouth',
  'an embed named cookie': '<embed name=cookie src="x:"></embed>Merrowmouth',
  'an object named defaultView': '<object name=defaultView data="x:">Merrowmouth</object>',
  'a frame named top': '<iframe name=top srcdoc="<script>hit()</script>"></iframe>Merrowmouth',
  'a collection of two':
    '<a id=presslet>Merrowmouth</a><a id=presslet name=config href="javascript:hit()">Merrowmouth</a>',
  'a configuration': '<form id=__zod_globalConfig><input name=postProcessor>Merrowmouth</form>',
  'our own parts and slots': '<p slot=heading part=headline exportparts="a:b" id=main>Merrowmouth</p>',
  'our own classes': '<p class="card label over row" style="position:fixed">Merrowmouth</p>',
});
