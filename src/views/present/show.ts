/** Where one is in a briefing: the slide, and how many steps have been gone on it. */
export type Place = { readonly slide: number; readonly step: number };

/** What a presenter has turned on beside the slide. */
export type Show = {
  readonly blank: "black" | "white" | undefined;
  readonly panel: "overview" | "keys" | "edit" | undefined;
  readonly notes: boolean;
  readonly spotlight: boolean;
  /** Undefined for what the device asks for. */
  readonly theme: "light" | "dark" | undefined;
  /** When the timer was started; undefined while there is none. */
  readonly since: number | undefined;
  /** The digits of a slide's number, until Enter. */
  readonly typed: string;
};

export const PLAIN_SHOW: Show = {
  blank: undefined,
  panel: undefined,
  notes: false,
  spotlight: false,
  theme: undefined,
  since: undefined,
  typed: "",
};

/** How many steps each slide has. */
export type Steps = readonly number[];

/** The next step or, after the last, the next slide; at the end one stays. */
export function onward({ slide, step }: Place, steps: Steps): Place {
  if (step + 1 < (steps[slide] ?? 1)) return { slide, step: step + 1 };
  return slide + 1 < steps.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** The step before or, from the first, the last of the slide before; at the start one stays. */
export function backward({ slide, step }: Place, steps: Steps): Place {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: (steps[slide - 1] ?? 1) - 1 } : { slide, step };
}

/** A place that there is, nearest to one that an address or a number asks for. */
export function within({ slide, step }: Place, steps: Steps): Place {
  const there = Math.max(0, Math.min(slide, steps.length - 1));
  return { slide: there, step: slide === there ? Math.min(step, (steps[there] ?? 1) - 1) : 0 };
}

/** What a key does: goes somewhere, turns something on or off, or asks the browser. */
export type Act =
  | { readonly kind: "go"; readonly to: Place }
  | { readonly kind: "show"; readonly change: Partial<Show> }
  | { readonly kind: "full-screen" | "leave" };

export type Now = {
  readonly show: Show;
  readonly place: Place;
  readonly steps: Steps;
  readonly isFull: boolean;
  /** Milliseconds, for the timer. */
  readonly clock: number;
};

/** What each key does; undefined for a key that is not the show's. */
export function actOf(key: string, now: Now): Act | undefined {
  const { show, place, steps, clock } = now;
  const go = (to: Place): Act => ({ kind: "go", to: within(to, steps) });
  const change = (changed: Partial<Show>): Act => ({
    kind: "show",
    change: { typed: "", ...changed },
  });
  if (/^\d$/.test(key)) return change({ typed: (show.typed + key).slice(-4) });
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      // The first press of a clicker brings the picture back.
      return show.blank ? change({ blank: undefined }) : go(onward(place, steps));
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
    case "Backspace":
      return show.blank ? change({ blank: undefined }) : go(backward(place, steps));
    case "Home":
      return go({ slide: 0, step: 0 });
    case "End":
      return go({ slide: steps.length - 1, step: 0 });
    case "Enter":
      return show.typed === ""
        ? go(onward(place, steps))
        : go({ slide: Number(show.typed) - 1, step: 0 });
    case "b":
    case ".":
      return change({ blank: show.blank === "black" ? undefined : "black" });
    case "w":
      return change({ blank: show.blank === "white" ? undefined : "white" });
    case "n":
      return change({ notes: !show.notes });
    case "t":
      return change({ since: show.since === undefined ? clock : undefined });
    case "o":
      return change({ panel: show.panel === "overview" ? undefined : "overview" });
    case "?":
      return change({ panel: show.panel === "keys" ? undefined : "keys" });
    case "e":
      return change({ panel: show.panel === "edit" ? undefined : "edit" });
    case "l":
      return change({ theme: show.theme === "dark" ? "light" : "dark" });
    case "s":
      return change({ spotlight: !show.spotlight });
    case "f":
      return { kind: "full-screen" };
    case "Escape":
      return escape(now, change);
    default:
      return undefined;
  }
}

/** Out one step at a time: what was typed, a panel, a blank, the light, the full screen, and last the show. */
function escape({ show, isFull }: Now, change: (changed: Partial<Show>) => Act): Act {
  if (show.typed !== "") return change({});
  if (show.panel) return change({ panel: undefined });
  if (show.blank) return change({ blank: undefined });
  if (show.spotlight) return change({ spotlight: false });
  if (isFull) return { kind: "full-screen" };
  if (show.notes) return change({ notes: false });
  return { kind: "leave" };
}
