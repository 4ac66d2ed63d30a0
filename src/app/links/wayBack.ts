import { liesOver } from "#state/address.ts";
import { nameStep, stepHere } from "#state/bar/here.ts";

/** Where the reader was on a page when a link was followed from it. */
type Left = {
  readonly top: number;
  /** Where on the screen the link was: what lies above it may be of another height when it is laid out anew. */
  readonly linkTop: number | undefined;
  /** Not kept alive, with all of its page, when that is drawn anew. */
  readonly link: WeakRef<HTMLElement> | undefined;
  /** The link again where the page has been drawn anew: its address, and which of those that lead there. */
  readonly href: string | null;
  readonly place: number;
};

const left = new Map<string, Left>();
/** The link that opened what lies over the page. */
let opener: HTMLElement | undefined;

/** Notes from where a link is followed; to be called before its address is gone to. */
export function noteLeft(to: string) {
  const { activeElement: active } = document;
  const link = active instanceof HTMLAnchorElement ? active : undefined;
  const href = link?.getAttribute("href") ?? null;
  const place = link ? linksTo(href).indexOf(link) : -1;
  left.set(nameStep(), {
    top: scrollY,
    linkTop: topOf(link),
    link: link && new WeakRef(link),
    href,
    place,
  });
  if (liesOver(to) && !link?.closest("dialog")) opener = link;
}

/** Gives the focus back to the link that was followed from this page and shows the page as it was; false where none was. */
export function comeBack(): boolean {
  const here = left.get(stepHere() ?? "");
  if (!here) return false;
  const same = here.link?.deref();
  const link = same?.isConnected === true ? same : linksTo(here.href)[here.place];
  const part = link ?? document.querySelector<HTMLElement>("main h1");
  part?.focus({ preventScroll: true });
  scrollTo(0, here.top);
  align(link, here.linkTop, FRAMES);
  return true;
}

/** So long what has come near is still being laid out. */
const FRAMES = 4;

/** Keeps a link where it was on the screen. */
function align(link: HTMLElement | undefined, was: number | undefined, frames: number) {
  const is = topOf(link);
  if (is === undefined || was === undefined || frames === 0) return;
  scrollBy(0, is - was);
  requestAnimationFrame(() => align(link, was, frames - 1));
}

function topOf(link: HTMLElement | undefined): number | undefined {
  return link?.getBoundingClientRect().top;
}

/** Gives the focus back to the link that opened what lay over the page; false where it is gone. */
export function backToOpener(): boolean {
  if (opener?.isConnected !== true) return false;
  opener.focus();
  return true;
}

function linksTo(href: string | null): readonly HTMLElement[] {
  if (href === null) return [];
  return [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)];
}
