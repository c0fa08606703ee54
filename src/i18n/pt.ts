import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'Ao vivo',
  breaking: 'Urgente',
  opinion: 'Opinião',
  exclusive: 'Exclusivo',
  sponsored: 'Conteúdo patrocinado',
  subscriber: 'Para assinantes',
  updated: 'Atualizado',
  correction: 'Correção',
  video: 'Vídeo',
  audio: 'Áudio',
  gallery: 'Galeria',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'Publicação', video: 'Vídeo', chart: 'Gráfico' };
const THE_EMBEDS: Record<EmbedKind, string> = { post: 'a publicação', video: 'o vídeo', chart: 'o gráfico' };

/** Portuguese, as newsrooms in Brazil write it. */
const pt: Translation<'pt'> = {
  by: (names) => `Por ${names}`,
  from: (publisher) => `Fonte: ${publisher}`,
  updated: (time) => `Atualizado: ${time}`,
  sponsoredBy: (sponsor) => `Patrocinado por ${sponsor}`,
  credit: (credit) => `Foto: ${credit}`,
  showCredit: 'Crédito da foto',
  empty: 'Não há notícias no momento.',
  noArticle: 'Esta notícia não está disponível.',
  retry: 'Tentar de novo',
  share: 'Compartilhar',
  copied: 'Link copiado.',
  readingTime: (minutes) => `${minutes} de leitura`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `Mais notícias de ${section}` : 'Mais notícias'),
  advertisement: 'Publicidade',
  article: {
    published: (time) => `Publicado: ${time}`,
    keyPoints: 'Em resumo',
    corrections: 'Correção',
    readOn: (publisher) => (publisher ? `Ler a notícia completa em ${publisher}` : 'Ler a notícia completa'),
    table: 'Tabela',
    wholeHeadline: 'Ver o título completo',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} em ${name}`,
    show: (kind, name) => `Mostrar ${THE_EMBEDS[kind]} de ${name}`,
    asks: (name) => `Será carregado conteúdo de ${name}, que pode usar cookies.`,
    open: (name) => `Abrir em ${name}`,
  },
  withdrawn: 'Esta notícia foi retirada.',
  lastUpdated: (time) => `Última atualização: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} nova notícia`,
      many: (number) => `${number} de novas notícias`,
      other: (number) => `${number} novas notícias`,
    },
    moreStories: 'Ver mais notícias',
    moreFrom: (publisher) => `Mais notícias de ${publisher}`,
    allShown: 'Não há mais notícias.',
  },
  carousel: {
    previous: 'Notícias anteriores',
    next: 'Próximas notícias',
    place: (shown, all) => `${shown} de ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} foto`,
      many: (number) => `${number} de fotos`,
      other: (number) => `${number} fotos`,
    },
    related: 'Notícias relacionadas',
    copyLink: 'Copiar link',
    email: 'Enviar por e-mail',
    print: 'Imprimir',
  },
  problems: {
    'no-source': () => 'Nenhuma fonte de notícias foi indicada.',
    network: () => 'Não foi possível acessar as notícias.',
    timeout: () => 'A fonte de notícias está demorando para responder.',
    http: ({ status }, tag) => `Não foi possível carregar as notícias (erro ${digits(status, tag)}).`,
    'too-large': () => 'O arquivo de notícias é grande demais.',
    'not-json': ({ detail }) =>
      detail ? `A fonte enviou ${detail} em vez de JSON.` : 'A fonte não enviou um JSON legível.',
    'not-a-feed': () => 'O que a fonte enviou não é um feed de notícias.',
    script: () => 'Não foi possível carregar uma parte deste módulo.',
  },
};

export default pt;
