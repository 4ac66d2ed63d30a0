/** A control as it is found again after the page was opened anew: its kind, its words where those tell it apart, and what it stands in. */
export type Make = string;

export type Outcome = {
  /** What was said by regions that stood there before, each time one of them said something new. */
  readonly heard: readonly string[];
  /** What was said over everything else that a reader is listening to. */
  readonly loud: readonly string[];
  /** What is now shown and was not, and what was and is not, apart from the control and from what is said. */
  readonly changed: readonly string[];
  /** Whether something that was shown is no longer, or is otherwise. */
  readonly isLost: boolean;
  /** Whether there is something that was not. */
  readonly isGained: boolean;
  /** Whether the control says of itself that it is in another state. */
  readonly isStated: boolean;
  /** Whether the focus went on to something that was not there, and is so read out. */
  readonly isFocused: boolean;
  /** Whether the control has gone, and the focus with it. */
  readonly isStranded: boolean;
};

type Watch = {
  makes: () => Make[];
  find: (make: Make) => Element | undefined;
  begin: (control: Element) => void;
  outcome: () => Outcome;
  /** Whether all is as it was before the control was used. */
  isSame: () => boolean;
};

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Runs in the page: puts there what finds its controls and hears what is said. */
export function watching() {
  const LIVE = "output, [role=status], [role=alert], [aria-live]:not([aria-live=off])";
  const CONTROL =
    "button, select, input, textarea, summary, [role=button], [role=slider], [role=tab], [role=switch]";

  /** What it is called, without what is chosen in it. */
  const wordsOf = (one: Element) => {
    const isField = one instanceof HTMLInputElement || one instanceof HTMLSelectElement;
    const label = isField ? one.labels?.[0] : undefined;
    const written = [...(label?.childNodes ?? one.childNodes)].filter(
      (node) => !(node instanceof HTMLSelectElement),
    );
    const words = written.map((node) => node.textContent ?? "").join(" ");
    return (one.getAttribute("aria-label") ?? words).trim();
  };
  const chainOf = (one: Element): string => {
    const names: string[] = [];
    for (let at: Element | null = one; at && at !== document.body; at = at.parentElement)
      names.push(
        `${at.localName}${at.id && !/[:«_]/.test(at.id) && !at.closest("li, tr") ? `#${at.id}` : ""}.${at.classList.value}`,
      );
    return names.join(" < ");
  };
  const makeOf = (one: Element): string => {
    const words = wordsOf(one)
      .trim()
      .split(/[\s:,]+/)
      .slice(0, one.localName === "select" ? 3 : 1)
      .join(" ")
      .replaceAll(/\d+/g, "#");
    const isOfMany = one.closest("li, tbody, summary, [role=option], [role=listbox]") !== null;
    const kind = `${one.localName} ${one.getAttribute("type") ?? ""}`;
    const states = one
      .getAttributeNames()
      .filter((name) => name.startsWith("aria-") || name === "popovertarget")
      .filter((name) => !["aria-label", "aria-describedby", "aria-invalid"].includes(name))
      .join(" ");
    return `${kind} ${isOfMany ? "(of many)" : words} [${states}] ${chainOf(one)}`;
  };
  const usable = () =>
    [...document.querySelectorAll(CONTROL)].filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches(":disabled, [aria-disabled=true], [readonly]") &&
        !(one instanceof HTMLInputElement && one.type === "radio" && one.checked) &&
        one.closest("[inert]") === null &&
        (document.querySelector("dialog:modal") === null || one.closest("dialog:modal") !== null),
    );

  /** All that can be seen or read of the page, apart from a control and from what is said. */
  const shown = (control: Element, regions: ReadonlySet<Element>) => {
    const own = control.closest("label") ?? control;
    // Of folds that share a name one is open; each says of itself whether it is.
    const shared = control.matches("summary") && control.closest("details")?.name;
    const folds = new Set<Element>(shared ? document.getElementsByName(shared) : []);
    const words: string[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => {
        if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
        const isOut =
          regions.has(node) ||
          node === own ||
          (folds.has(node) && node instanceof HTMLDetailsElement) ||
          node.matches("script, style, noscript, option") ||
          !node.checkVisibility();
        return isOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      },
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const isDrawn =
          node.closest("svg") !== null || node.matches("[data-tone], [data-silent], iframe, img");
        if (!isDrawn) continue;
        const marks = node
          .getAttributeNames()
          .filter((name) => !/^(id|class|aria-|href|xlink)/.test(name))
          .map((name) => `${name}=${node.getAttribute(name)}`);
        words.push(`<${node.localName} ${marks.join(" ")}>`);
      } else {
        const text = node.textContent?.trim() ?? "";
        if (text !== "") words.push(text);
      }
    }
    return words;
  };
  const stateOf = (control: Element) => {
    const target = control.getAttribute("popovertarget");
    return JSON.stringify([
      Reflect.get(control, "value"),
      Reflect.get(control, "checked"),
      control instanceof HTMLElement ? wordsOf(control) : "",
      ["aria-pressed", "aria-expanded", "aria-checked", "aria-selected", "aria-valuetext"].map(
        (name) => control.getAttribute(name),
      ),
      control.closest("th")?.getAttribute("aria-sort"),
      control.matches("summary") && control.closest("details")?.open,
      target !== null && document.getElementById(target)?.matches(":popover-open"),
    ]);
  };

  let control: Element;
  let before: { shown: string[]; state: string; all: ReadonlySet<Element> };
  const standing = new Map<Element, string>();
  const heard: string[] = [];
  const loud: string[] = [];
  const listen = () => {
    for (const [region, told] of standing) {
      if (!region.isConnected || !region.checkVisibility()) continue;
      if (region.matches("[aria-live=off], [aria-busy=true]")) continue;
      const words = region.textContent?.trim() ?? "";
      if (words === told) continue;
      standing.set(region, words);
      if (words === "") continue;
      heard.push(words);
      if (region.matches("[role=alert], [aria-live=assertive]")) loud.push(words);
    }
  };
  const observer = new MutationObserver(listen);

  const less = (some: readonly string[], others: readonly string[]) => {
    const left = new Map<string, number>();
    for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
    return some.filter((one) => {
      const count = left.get(one) ?? 0;
      left.set(one, count - 1);
      return count <= 0;
    });
  };

  window.watch = {
    makes: () => [...new Set(usable().map(makeOf))],
    find: (make) => usable().find((one) => makeOf(one) === make),
    begin: (used) => {
      control = used;
      standing.clear();
      heard.length = 0;
      loud.length = 0;
      for (const region of document.querySelectorAll(LIVE))
        standing.set(region, region.textContent?.trim() ?? "");
      before = {
        shown: shown(control, new Set(standing.keys())),
        state: stateOf(control),
        all: new Set(document.querySelectorAll("*")),
      };
      observer.disconnect();
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    },
    isSame: () => {
      const now = shown(control, new Set(standing.keys()));
      return (
        control.isConnected &&
        now.join() === before.shown.join() &&
        stateOf(control) === before.state
      );
    },
    outcome: () => {
      const now = shown(control, new Set(standing.keys()));
      const gone = less(before.shown, now);
      // What is typed and stands elsewhere too has been said by the field.
      const typed = control instanceof HTMLInputElement ? control.value : "";
      const come = less(now, before.shown).filter((one) => one !== typed);
      const at = document.activeElement;
      return {
        heard: [...heard],
        loud: [...loud],
        changed: [...gone.map((one) => `- ${one}`), ...come.map((one) => `+ ${one}`)].map((one) =>
          one.slice(0, 100),
        ),
        isLost: gone.length > 0,
        isGained: come.length > 0,
        isStated: control.isConnected && stateOf(control) !== before.state,
        isFocused: at !== null && at !== document.body && at !== control,
        isStranded: (at === null || at === document.body) && !control.isConnected,
      };
    },
  };
}
