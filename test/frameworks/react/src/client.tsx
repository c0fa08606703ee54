import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('app')!;
const written = document.getElementById('written')?.innerHTML ?? '';
if (root.firstElementChild) hydrateRoot(root, <App written={written} />);
else createRoot(root).render(<App written="" />);
