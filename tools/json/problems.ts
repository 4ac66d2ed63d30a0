/** What is wrong, in a line: the file, the place in it, what was found and what was expected. Or how much more is wrong than anybody reads. */
export type Problem = string | { readonly more: number };

const MOST_SHOWN = 100;

/** Everything that is wrong, at once: the first lines, and how many more there are. */
export class DossierProblems extends Error {
  override readonly name = "DossierProblems";
  readonly problems: readonly string[];

  constructor(found: readonly Problem[]) {
    const lines = found.filter((problem) => typeof problem === "string");
    const untold = found.map((problem) => (typeof problem === "string" ? 0 : problem.more));
    const count = untold.reduce((sum, more) => sum + more, lines.length);
    const first = lines.slice(0, MOST_SHOWN);
    const problems =
      count > first.length ? [...first, `… and ${count - first.length} more`] : first;
    super(
      `${count} ${count === 1 ? "problem" : "problems"} in the dossier:\n${problems.join("\n")}`,
    );
    this.problems = problems;
  }
}

/** The first of the things as lines, and how many more there are: very many lines would fill the memory. */
export function* few<Thing>(
  things: Iterable<Thing>,
  lineOf: (thing: Thing) => string,
): Generator<Problem> {
  let count = 0;
  for (const thing of things) {
    count += 1;
    if (count <= MOST_SHOWN) yield lineOf(thing);
  }
  if (count > MOST_SHOWN) yield { more: count - MOST_SHOWN };
}

/** Work that yields every problem it finds and returns what it could make of the rest. */
export type Checking<T> = AsyncGenerator<Problem, T, void>;

/** What came of the work, and every problem that it found. */
export async function checked<T>(
  work: Checking<T>,
): Promise<{ readonly value: T; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  for (;;) {
    const step = await work.next();
    if (step.done) return { value: step.value, problems };
    problems.push(step.value);
  }
}

/** What came of the work; throws DossierProblems with every problem if it found one. */
export async function sound<T>(work: Checking<T>): Promise<T> {
  const { value, problems } = await checked(work);
  if (problems.length > 0) throw new DossierProblems(problems);
  return value;
}

/** A place in a file; the path is "" for the whole of it. */
export type Place = { readonly file: string; readonly path: string };

export function problemLine({ file, path }: Place, found: unknown, expected: string): string {
  return `${file}: ${path && `${path}: `}found ${shown(found)}, expected ${expected}`;
}

/** `[3]` and `stance` make `[3].stance`, `stance` and `[3]` make `stance[3]`. */
export function joinPath(...steps: readonly (string | number)[]): string {
  return steps
    .filter((step) => step !== "")
    .map((step) =>
      typeof step === "number" ? `[${step}]` : step.startsWith("[") ? step : `.${step}`,
    )
    .join("")
    .replace(/^\./, "");
}

/** The text with every sign that cannot be seen, or not told from another, by its number. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

const LONGEST_SHOWN = 80;

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
  const cut = text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "");
  return visible(text.length > LONGEST_SHOWN ? `${cut}…` : text);
}
