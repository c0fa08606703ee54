/** What readers see of the feeds of `test/fixtures/feeds`: what is not named is not shown. Addresses without a host are the feed's server's. */
export const EXPECTED = {
  'author-text': [
    {
      headline: 'The cake that fell',
      by: 'By Luz Ferreira',
      date: '2024-02-03T10:00:00Z',
    },
    {
      headline: 'Closed on Monday',
      by: 'By Luz Ferreira and Tom Abara',
      date: '2024-02-01T10:00:00Z',
    },
  ],
  'blog-platform': [
    {
      headline: 'The lid that would not fit',
      by: 'By Mirela Sandoe',
      date: '2025-03-14T09:02:11.000+00:00',
      image: 'https://kettle.example/content/images/2025/03/lid-cover.jpg',
    },
    {
      headline: 'Steam on the window',
      by: 'By Mirela Sandoe',
      date: '2025-02-24T07:30:00.000+00:00',
      image: 'https://kettle.example/content/images/2025/02/steam.jpg',
    },
  ],
  'cms-plugin': [
    {
      headline: 'Sash windows: what the cord remembers',
      by: 'By Rosalind Pike',
      date: '2025-04-03T10:15:00+00:00',
      image: 'https://gable.example/wp-content/uploads/2025/04/sash.jpg',
    },
    {
      headline: 'Lime, and patience',
      by: 'By Rosalind Pike',
      date: '2025-03-11T08:00:00+00:00',
    },
  ],
  'headlines-only': [
    {
      headline: 'Points failure at Wick Junction',
      date: '2025-09-01T06:12:00+01:00',
    },
    {
      headline: 'Footbridge shut until spring',
    },
    {
      headline: 'lost umbrella office moves',
    },
  ],
  languages: [
    {
      headline: 'El faro vuelve a encenderse',
      by: 'By Nuria Salcedo',
      date: '2025-08-04T21:00:00+02:00',
    },
    {
      headline: 'Le phare se rallume',
      by: 'By Gaël Le Bihan',
      date: '2025-08-04T21:00:00+02:00',
    },
    {
      headline: 'المنارة تضيء من جديد',
      by: 'By ليلى المرسى',
      date: '2025-08-04T21:00:00+02:00',
    },
    {
      headline: '燈塔再次亮起',
      date: '2025-08-04T21:00:00+02:00',
    },
  ],
  'link-blog-1.0': [
    {
      headline: 'A calculator with one button',
      by: 'By Sef Halloran',
      date: '2019-08-02T13:58:22-07:00',
    },
    {
      headline: 'On the bus: a man explaining tabs to a dog.',
      by: 'By Sef Halloran',
      date: '2019-07-30T21:04:00-07:00',
    },
  ],
  loose: [
    {
      headline: 'Peal of forty minutes',
      by: 'By Gwen Tolley',
      date: '2025-06-07T14:30:00Z',
    },
    {
      headline: 'Rope for sale',
      date: '2025-06-01T09:00:00+02:00',
    },
    {
      headline: 'Tower closed',
    },
    {
      headline: 'Tower open',
    },
  ],
  microblog: [
    {
      headline: 'The swifts are back over the brewery. Nobody told the pigeons.',
      date: '2025-06-01T09:45:12+02:00',
    },
    {
      headline: 'Painted the shed. @ilse says it is the wrong green; it is the only green they had, and…',
      date: '2025-05-30T18:20:00+02:00',
      image: 'https://tobias.example/2025/05/30/uploads/2025/shed.jpg',
      alt: 'A green shed in the rain',
    },
    {
      headline: '🧵🪡',
      date: '2025-05-28T08:00:00+02:00',
    },
  ],
  newsroom: [
    {
      headline: 'Market roof to be rebuilt in larch',
      by: 'By Edda Marchetti and Local Democracy Reporter',
      date: '2025-06-10T21:05:00+01:00',
      image: 'https://images.northmoor.example/ic/1200x675/roof.jpg',
    },
    {
      headline: '‘We rolled, they wept’: bowls side keep the cup',
      by: 'Press Association',
      date: '2025-06-10T15:10:00+01:00',
      image: 'https://images.northmoor.example/ic/1200x675/bowls.jpg',
    },
    {
      headline: 'Hail the size of peas falls on pea festival',
      date: '2025-06-09T12:00:00+01:00',
      image: 'http://images.northmoor.example/ic/1200x675/hail.jpg',
    },
  ],
  nulls: [
    {
      headline: 'Is <b>linen</b> & wool a good mix?',
      by: 'By purl_girl',
      date: '2025-03-03T03:03:03Z',
      image: 'https://threadneedle.example/u/coat.webp',
    },
  ],
  'numeric-ids': [
    {
      headline: 'First beans',
      by: 'By Bea Thorn',
      date: '2025-07-01T08:00:00Z',
    },
    {
      headline: 'Slugs: a census',
      by: 'By Bea Thorn',
      date: '2025-06-28T08:00:00Z',
    },
  ],
  podcast: [
    {
      headline: '7: Rope, and who pays for it',
      by: 'By Oona Brack and Pim de Vos',
      date: '2025-01-09T05:00:00Z',
      image: 'https://ferryman.example/7.png',
    },
    {
      headline: '6: The bell at low water',
      by: 'By Oona Brack and Pim de Vos',
      date: '2024-12-26T05:00:00Z',
      image: 'https://ferryman.example/6-cover.jpg',
    },
  ],
  relative: [
    {
      headline: 'The play is on, with a new wolf',
      date: '2025-05-06T16:00:00+02:00',
      image: '/relative/pictures/wolf.png',
      alt: 'A grey costume on a hook',
    },
    {
      headline: 'Soup on Thursdays',
      date: '2025-05-02T09:00:00+02:00',
      image: '/pictures/soup.png',
    },
  ],
  'static-site': [
    {
      headline: 'Valve seven & the mystery of the warm tap',
      by: 'By H. Okafor-Lund',
      date: '2024-11-02T00:00:00Z',
    },
    {
      headline: 'Frost plan',
      by: 'By H. Okafor-Lund',
      date: '2024-10-30T00:00:00Z',
      image: 'https://pumphouse.example/img/elbow.webp',
      alt: 'An elbow joint in wool',
    },
  ],
};
