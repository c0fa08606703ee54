import { html, LitElement } from 'lit';
import { html as html3, LitElement as LitElement3 } from 'lit-of-3';
import 'presslet/section-feed/define';
import { z } from 'zod';

const Settings = z.object({ src: z.string().url().or(z.string().startsWith('/')), layout: z.enum(['list', 'grid']) });

/** An element of the site's own, by Lit 2. */
class OlderClock extends LitElement {
  override render() {
    return html`<time>noon</time>`;
  }
}

/** Another one, by an earlier Lit 3, with news among what it draws. */
class NewerClock extends LitElement3 {
  override render() {
    return html3`<news-section-feed src="/feeds/harbour-ledger.json" .limit=${2} lang="en"></news-section-feed>`;
  }
}

customElements.define('older-clock', OlderClock);
customElements.define('newer-clock', NewerClock);
const front = document.querySelector('news-section-feed#front');
Object.assign(front!, Settings.parse({ src: '/feeds/harbour-ledger.json', layout: 'list' }));
