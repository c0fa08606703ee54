/** An invented newspaper in Danish, of which the widgets have no words. */
export const danish = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nordkysten',
  home_page_url: '../index.html',
  language: 'da',
  _news: { publisher: { name: 'Nordkysten' }, time_zone: 'Europe/Copenhagen' },
  items: [
    {
      id: 'nk-faerge',
      url: '../story.html?s=faerge',
      title: 'Den nye færge sejler til øen på 38 minutter',
      summary: 'Der er plads til dobbelt så mange biler, og til en bænk i solen for dem, der bare vil med.',
      image: 'pictures/ferry.svg',
      date_published: '2026-11-22T09:10:00+01:00',
      _news: {
        section: { name: 'Havnen' },
        byline: 'Bodil Strand',
        image: { url: 'pictures/ferry.svg', alt: 'En rød og hvid færge på et grønt hav', credit: 'Bodil Strand' },
      },
    },
    {
      id: 'nk-braendt-broed',
      url: '../story.html?s=broed',
      title: 'Bageren, der tegner på sine brød',
      summary: 'Hun begynder klokken tre, og hver morgen er motivet et nyt.',
      image: 'pictures/painted-bread.svg',
      date_published: '2026-11-21T06:30:00+01:00',
      _news: {
        section: { name: 'Kultur' },
        labels: ['exclusive'],
        byline: 'Aksel Rød',
        image: { url: 'pictures/painted-bread.svg', alt: 'Et rundt brød med en fisk skåret i skorpen' },
      },
    },
    {
      id: 'nk-tang',
      url: '../story.html?s=tang',
      title: 'Tang giver overskud for første gang',
      summary: 'Ingen havde sået den. Nu lever elleve familier af den.',
      date_published: '2026-11-19T13:15:00+01:00',
      _news: { section: { name: 'Erhverv' }, byline: 'Aksel Rød' },
    },
  ],
};
