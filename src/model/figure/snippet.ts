/** What a newsroom pastes, and all that it says. */
type Snippet = {
  /** What the figure shows, and as of when. */
  readonly title: string;
  /** Whole addresses: of the figure, of the view that shows it whole and, if the page is to fit it, of the script. */
  readonly figure: string;
  readonly fullView: string;
  readonly script: string | undefined;
  /** The figure's height in the column chosen, and in one of a phone's width. */
  readonly height: number;
  readonly onPhone: number;
};

/** Up to how wide a column is a phone's, from where it is as wide as any, and what a page leaves beside it. */
const NARROW = 400;
const WIDE = 600;
const BESIDE = 32;

/** The markup of a figure in somebody else's page: its room is kept before it comes, and below it stands a link that always works. */
export function snippetOf({ title, figure, fullView, script, height, onPhone }: Snippet): string {
  const frame = [
    `title="${escaped(title)}"`,
    `src="${escaped(figure)}"`,
    `width="100%"`,
    `height="${height}"`,
    `style="width:1px;min-width:100%;border:0${heightStyle(height, onPhone)}"`,
    `loading="lazy"`,
    `allow="clipboard-write; fullscreen"`,
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`,
    `referrerpolicy="strict-origin-when-cross-origin"`,
  ];
  return [
    `<iframe ${frame.join(" ")}></iframe>`,
    `<p><a href="${escaped(fullView)}">${escaped(title)}: open the full page</a></p>`,
    ...(script === undefined ? [] : [`<script async src="${escaped(script)}"></script>`]),
  ].join("\n");
}

/** Higher on a narrow screen, where the column is as wide as the screen: it needs no script there. */
function heightStyle(height: number, onPhone: number): string {
  if (onPhone <= height) return "";
  const slope = ((onPhone - height) / (WIDE - NARROW)).toFixed(2);
  const falling = `calc(${onPhone}px - (100vw - ${NARROW + BESIDE}px)*${slope})`;
  return `;height:clamp(${height}px,${falling},${onPhone}px)`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
