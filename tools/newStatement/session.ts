import { createInterface } from "node:readline";
import { inOneForm } from "#model/text/form.ts";

export type Question = {
  readonly words: string;
  /** What may be answered, a line each. */
  readonly allowed?: readonly string[] | undefined;
  /** The answer if there is none; "" where it may stay empty. */
  readonly fallback?: string | undefined;
};

type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/** Where answers come from: flags first, then the terminal or what is piped in. */
export type Session = {
  readonly say: (line: string) => void;
  /** The first answer of the name, which a flag may give, that can be read; a wrong one ends the command unless somebody can answer again. */
  readonly ask: <Value>(
    name: string,
    question: Question,
    read: (answer: string) => Reading<Value>,
  ) => Promise<Value>;
  readonly end: () => void;
};

type Options = {
  readonly flags: ReadonlyMap<string, string>;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types the answers. */
  readonly isTerminal: boolean;
};

export class Stopped extends Error {
  override readonly name = "Stopped";
}

export function sessionOf({ flags, input, output, isTerminal }: Options): Session {
  const lines = createInterface({ input, ...(isTerminal ? { output } : {}), terminal: isTerminal });
  lines.on("SIGINT", () => lines.close());
  const answers = lines[Symbol.asyncIterator]();
  const say = (line: string) => output.write(`${line}\n`);

  const typed = async (name: string, { words, allowed = [], fallback }: Question) => {
    if (isTerminal) {
      say(`\n${words}`);
      for (const line of allowed) say(`  ${line}`);
      lines.setPrompt(fallback ? `${name} [${fallback}]> ` : `${name}> `);
      lines.prompt();
    }
    const { value, done } = await answers.next();
    if (done && isTerminal) throw new Stopped("Stopped: nothing was written.");
    return done ? undefined : value;
  };

  return {
    say,
    end: () => lines.close(),
    async ask(name, question, read) {
      const { allowed = [], fallback } = question;
      for (let flag = flags.get(name); ; flag = undefined) {
        const given = flag ?? (await typed(name, question));
        const answer = inOneForm(given ?? "").trim() || fallback;
        const reading =
          answer === undefined ? { problem: `${name}: found no answer` } : read(answer);
        if ("value" in reading) return reading.value;
        const problem =
          answer === undefined ? `${reading.problem}, expected ${question.words}` : reading.problem;
        if (!isTerminal)
          throw new Stopped([problem, ...allowed, "Nothing was written."].join("\n"));
        say(problem);
      }
    },
  };
}
