import { useState } from 'react';
import { loadFeed, type Feed } from 'presslet';
import type {} from 'presslet/jsx';
import { ArticleCard, SectionFeed } from 'presslet/react';

const FEED = '/feeds/harbour-ledger.json';

/** Two views; the front has a list by its component, one by its tag, and a card that waits for a feed. */
export function App({ written }: { written: string }) {
  const [view, setView] = useState<'front' | 'other'>('front');
  return view === 'front' ? (
    <Front written={written} leave={() => setView('other')} />
  ) : (
    <>
      <h1>Elsewhere</h1>
      <button id="return" onClick={() => setView('front')}>
        Front page
      </button>
    </>
  );
}

function Front({ leave, written }: { leave: () => void; written: string }) {
  const [wide, setWide] = useState(false);
  const [feed, setFeed] = useState<Feed | null>(null);
  const [loads, setLoads] = useState(0);
  const [chosen, setChosen] = useState('');
  const [more, setMore] = useState(false);
  return (
    <>
      <h1>Front page</h1>
      <button id="change" onClick={() => setWide(true)}>
        Wide
      </button>
      <button id="late" onClick={() => void loadFeed(FEED).then(({ value }) => setFeed(value))}>
        Give
      </button>
      <button id="leave" onClick={leave}>
        Leave
      </button>
      <p id="heard">
        {loads ? 'loaded' : 'nothing'}, {chosen || 'nothing'}
      </p>
      <SectionFeed
        id="front"
        lang="en"
        className="front"
        src={FEED}
        limit={wide ? 6 : 3}
        layout={wide ? 'grid' : 'list'}
        refresh={60}
        onNewsLoad={() => setLoads((count) => count + 1)}
        onNewsSelect={(event) => {
          event.preventDefault();
          setChosen(event.article.headline);
        }}
      >
        <a href="/all">All news</a>
      </SectionFeed>
      <news-section-feed
        id="tag"
        src={` ${FEED} `}
        layout="ranked"
        limit={4}
        include-current={more}
        onnews-load={() => setMore(true)}
      />
      <ArticleCard id="given" feed={feed} layout="headline" />
      <div id="written" dangerouslySetInnerHTML={{ __html: written }} />
    </>
  );
}
