import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
// The documentation's example, which stands here once the app is built.
import { Front } from './example.tsx';

const root = document.getElementById('app')!;
const written = document.getElementById('written')?.innerHTML ?? '';
if (location.search === '?example')
  createRoot(root).render(<Front onOpen={({ headline }) => console.info(headline)} />);
else if (root.firstElementChild) hydrateRoot(root, <App written={written} />);
else createRoot(root).render(<App written="" />);
