import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'Live',
  breaking: 'Eilmeldung',
  opinion: 'Meinung',
  exclusive: 'Exklusiv',
  sponsored: 'Anzeige',
  subscriber: 'Für Abonnenten',
  updated: 'Aktualisiert',
  correction: 'Korrektur',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Fotostrecke',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'Beitrag', video: 'Video', chart: 'Grafik' };

/** German. */
const de: Translation<'de'> = {
  by: (names) => `Von ${names}`,
  from: (publisher) => `Quelle: ${publisher}`,
  updated: (time) => `Aktualisiert: ${time}`,
  sponsoredBy: (sponsor) => `Anzeige von ${sponsor}`,
  credit: (credit) => `Foto: ${credit}`,
  showCredit: 'Bildnachweis',
  empty: 'Zurzeit gibt es keine Nachrichten.',
  noArticle: 'Dieser Artikel ist nicht verfügbar.',
  retry: 'Erneut versuchen',
  share: 'Teilen',
  copied: 'Link kopiert.',
  readingTime: (minutes) => `${minutes} Lesezeit`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `Mehr aus ${section}` : 'Mehr Nachrichten'),
  advertisement: 'Anzeige',
  article: {
    published: (time) => `Veröffentlicht: ${time}`,
    keyPoints: 'Das Wichtigste in Kürze',
    corrections: 'Korrektur',
    readOn: (publisher) => (publisher ? `Ganzen Artikel lesen bei ${publisher}` : 'Ganzen Artikel lesen'),
    table: 'Tabelle',
    wholeHeadline: 'Ganze Überschrift zeigen',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} auf ${name}`,
    show: (kind, name) => `${EMBEDS[kind]} von ${name} anzeigen`,
    asks: (name) => `Dabei werden Inhalte von ${name} geladen, die Cookies setzen können.`,
    open: (name) => `Auf ${name} öffnen`,
  },
  withdrawn: 'Dieser Artikel wurde zurückgezogen.',
  lastUpdated: (time) => `Zuletzt aktualisiert: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} neue Meldung`,
      other: (number) => `${number} neue Meldungen`,
    },
    moreStories: 'Weitere Nachrichten',
    moreFrom: (publisher) => `Mehr von ${publisher}`,
    allShown: 'Es gibt keine weiteren Nachrichten.',
  },
  carousel: {
    previous: 'Vorherige Meldungen',
    next: 'Nächste Meldungen',
    place: (shown, all) => `${shown} von ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} Bild`,
      other: (number) => `${number} Bilder`,
    },
    related: 'Mehr zum Thema',
    copyLink: 'Link kopieren',
    email: 'Per E-Mail senden',
    print: 'Drucken',
  },
  problems: {
    'no-source': () => 'Es ist keine Nachrichtenquelle angegeben.',
    network: () => 'Die Nachrichten sind nicht erreichbar.',
    timeout: () => 'Die Nachrichtenquelle antwortet nicht rechtzeitig.',
    http: ({ status }, tag) => `Die Nachrichten konnten nicht geladen werden (Fehler ${digits(status, tag)}).`,
    'too-large': () => 'Die Nachrichtendatei ist zu groß.',
    'not-json': ({ detail }) =>
      detail ? `Die Quelle hat ${detail} statt JSON geliefert.` : 'Die Quelle hat kein lesbares JSON geliefert.',
    'not-a-feed': () => 'Was die Quelle geliefert hat, ist kein Nachrichten-Feed.',
    script: () => 'Ein Teil dieses Moduls konnte nicht geladen werden.',
  },
};

export default de;
