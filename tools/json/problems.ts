/** Everything that is wrong, at once. */
export class DossierProblems extends Error {
  override readonly name = "DossierProblems";
  /** A line each: the file, the place in it, what was found and what was expected. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${count} in the dossier:\n${problems.join("\n")}`);
    this.problems = problems;
  }
}

/** Work that yields every problem it finds, a line each, and returns what it could make of the rest. */
export type Checking<T> = AsyncGenerator<string, T, void>;

/** What came of the work, and every problem that it found. */
export async function checked<T>(
  work: Checking<T>,
): Promise<{ readonly value: T; readonly problems: readonly string[] }> {
  const problems: string[] = [];
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

/** `[3]` and `stance` make `[3].stance`. */
export function joinPath(...steps: readonly (string | number)[]): string {
  return steps
    .filter((step) => step !== "")
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

const LONGEST_SHOWN = 80;

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
