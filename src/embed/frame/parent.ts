/**
 * `embed-parent.js`: for pages with frames of `embed.html`. Gives each frame the height that its own document says, from its own origin;
 * whoever else sends messages to the page is not heard.
 */
const MOST = 20_000;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html?"]'),
];

addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'presslet-height' || typeof height !== 'number' || !(height > 0 && height < MOST)) return;
  for (const frame of frames())
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.style.height = `${height}px`;
});

// Those that were there before this script say it again. A frame that is still on its way has no origin yet, for which browsers would write
// an error to the console; there is nothing in the question to be kept from anybody.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'presslet-ask' }, '*');

export {};
