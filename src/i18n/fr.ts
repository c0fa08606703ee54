import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'En direct',
  breaking: 'Dernière minute',
  opinion: 'Opinion',
  exclusive: 'Exclusif',
  sponsored: 'Contenu sponsorisé',
  subscriber: 'Abonnés',
  updated: 'Mis à jour',
  correction: 'Rectificatif',
  video: 'Vidéo',
  audio: 'Audio',
  gallery: 'Diaporama',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'Publication', video: 'Vidéo', chart: 'Graphique' };
const THE_EMBEDS: Record<EmbedKind, string> = { post: 'la publication', video: 'la vidéo', chart: 'le graphique' };

/** French. A colon stands behind a space at which no line breaks. */
const fr: Translation<'fr'> = {
  by: (names) => `Par ${names}`,
  from: (publisher) => `Source\u00a0: ${publisher}`,
  updated: (time) => `Mis à jour\u00a0: ${time}`,
  sponsoredBy: (sponsor) => `Sponsorisé par ${sponsor}`,
  credit: (credit) => `Photo\u00a0: ${credit}`,
  showCredit: 'Crédit photo',
  empty: 'Aucun article pour le moment.',
  noArticle: 'Cet article n’est pas disponible.',
  retry: 'Réessayer',
  share: 'Partager',
  copied: 'Lien copié.',
  readingTime: (minutes) => `${minutes} de lecture`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `À lire aussi\u00a0: ${section}` : 'À lire aussi'),
  advertisement: 'Publicité',
  article: {
    published: (time) => `Publié\u00a0: ${time}`,
    keyPoints: 'Les points clés',
    corrections: 'Rectificatif',
    readOn: (publisher) => (publisher ? `Lire l’article complet sur ${publisher}` : 'Lire l’article complet'),
    table: 'Tableau',
    wholeHeadline: 'Afficher le titre en entier',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} sur ${name}`,
    show: (kind, name) => `Afficher ${THE_EMBEDS[kind]} de ${name}`,
    asks: (name) => `Un contenu de ${name} sera chargé, qui peut déposer des cookies.`,
    open: (name) => `Ouvrir sur ${name}`,
  },
  withdrawn: 'Cet article a été retiré.',
  lastUpdated: (time) => `Dernière mise à jour\u00a0: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} nouvel article`,
      many: (number) => `${number} de nouveaux articles`,
      other: (number) => `${number} nouveaux articles`,
    },
    moreStories: 'Plus d’articles',
    moreFrom: (publisher) => `Plus d’articles sur ${publisher}`,
    allShown: 'Il n’y a pas d’autres articles.',
  },
  carousel: {
    previous: 'Articles précédents',
    next: 'Articles suivants',
    place: (shown, all) => `${shown} sur ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} photo`,
      many: (number) => `${number} de photos`,
      other: (number) => `${number} photos`,
    },
    related: 'Sur le même sujet',
    copyLink: 'Copier le lien',
    email: 'Envoyer par e-mail',
    print: 'Imprimer',
  },
  problems: {
    'no-source': () => 'Aucune source d’articles n’est indiquée.',
    network: () => 'Les articles sont injoignables.',
    timeout: () => 'La source des articles met trop de temps à répondre.',
    http: ({ status }, tag) => `Les articles n’ont pas pu être obtenus (erreur ${digits(status, tag)}).`,
    'too-large': () => 'Le flux d’articles est trop volumineux.',
    'not-json': ({ detail }) =>
      detail ? `La source a fourni du ${detail} au lieu d’un flux JSON.` : 'La source n’a pas fourni de JSON lisible.',
    'not-a-feed': () => 'La source n’est pas un flux d’articles.',
    script: () => 'Une partie de ce module n’a pas pu être chargée.',
  },
};

export default fr;
