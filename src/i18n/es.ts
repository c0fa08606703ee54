import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'En directo',
  breaking: 'Última hora',
  opinion: 'Opinión',
  exclusive: 'Exclusiva',
  sponsored: 'Contenido patrocinado',
  subscriber: 'Para suscriptores',
  updated: 'Actualizado',
  correction: 'Fe de errores',
  video: 'Vídeo',
  audio: 'Audio',
  gallery: 'Galería',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'Publicación', video: 'Vídeo', chart: 'Gráfico' };
const THE_EMBEDS: Record<EmbedKind, string> = { post: 'la publicación', video: 'el vídeo', chart: 'el gráfico' };

/** Spanish. */
const es: Translation<'es'> = {
  by: (names) => `Por ${names}`,
  from: (publisher) => `Fuente: ${publisher}`,
  updated: (time) => `Actualizado: ${time}`,
  sponsoredBy: (sponsor) => `Patrocinado por ${sponsor}`,
  credit: (credit) => `Foto: ${credit}`,
  showCredit: 'Autoría de la foto',
  empty: 'No hay noticias en este momento.',
  noArticle: 'Esta noticia no está disponible.',
  retry: 'Reintentar',
  share: 'Compartir',
  copied: 'Enlace copiado.',
  readingTime: (minutes) => `${minutes} de lectura`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `Más noticias de ${section}` : 'Más noticias'),
  advertisement: 'Publicidad',
  article: {
    published: (time) => `Publicado: ${time}`,
    keyPoints: 'Las claves',
    corrections: 'Fe de errores',
    readOn: (publisher) => (publisher ? `Leer la noticia completa en ${publisher}` : 'Leer la noticia completa'),
    table: 'Tabla',
    wholeHeadline: 'Ver el titular completo',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} en ${name}`,
    show: (kind, name) => `Mostrar ${THE_EMBEDS[kind]} de ${name}`,
    asks: (name) => `Se cargará contenido de ${name}, que puede instalar cookies.`,
    open: (name) => `Abrir en ${name}`,
  },
  withdrawn: 'Esta noticia se ha retirado.',
  lastUpdated: (time) => `Última actualización: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} noticia nueva`,
      many: (number) => `${number} de noticias nuevas`,
      other: (number) => `${number} noticias nuevas`,
    },
    moreStories: 'Ver más noticias',
    moreFrom: (publisher) => `Más noticias de ${publisher}`,
    allShown: 'No hay más noticias.',
  },
  carousel: {
    previous: 'Noticias anteriores',
    next: 'Noticias siguientes',
    place: (shown, all) => `${shown} de ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} foto`,
      many: (number) => `${number} de fotos`,
      other: (number) => `${number} fotos`,
    },
    related: 'Noticias relacionadas',
    copyLink: 'Copiar enlace',
    email: 'Enviar por correo',
    print: 'Imprimir',
  },
  problems: {
    'no-source': () => 'No se ha indicado de dónde vienen las noticias.',
    network: () => 'No se ha podido conectar con la fuente de noticias.',
    timeout: () => 'La fuente de noticias tarda demasiado en responder.',
    http: ({ status }, tag) => `No se han podido cargar las noticias (error ${digits(status, tag)}).`,
    'too-large': () => 'El archivo de noticias es demasiado grande.',
    'not-json': ({ detail }) =>
      detail ? `La fuente ha enviado ${detail} en lugar de JSON.` : 'La fuente no ha enviado un JSON legible.',
    'not-a-feed': () => 'Lo que ha enviado la fuente no es un canal de noticias.',
    script: () => 'No se ha podido cargar una parte de este módulo.',
  },
};

export default es;
