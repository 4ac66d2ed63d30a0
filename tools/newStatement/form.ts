import * as v from "valibot";
import type { FieldFault } from "#model/faults/setFaults.ts";
import { checked } from "#model/words/faultWords.ts";
import type { Question, Session } from "./session.ts";
import { joinPath } from "#tools/json/problems.ts";

/** A thing that is being filled in, field by field. */
export type Draft = Readonly<Record<string, unknown>>;

type FormQuestion = Question & {
  /** The fields that the answer fills, if they are not the one of the question's name. */
  readonly fields?: readonly string[];
  /** What the answer makes of the draft; what it cannot read it leaves to the schema to refuse. */
  readonly fill?: (answer: string, draft: Draft) => Draft;
};

/**
 * In the order they are asked, by the names of their answers, which are those of the flags too;
 * undefined where what was answered before leaves nothing to ask.
 */
export type Questions<Known> = Readonly<
  Record<string, (draft: Draft, known: Known) => FormQuestion | undefined>
>;

export type Form<Thing, Known> = {
  readonly schema: v.GenericSchema<unknown, Thing>;
  /** Valid where nothing was answered yet. */
  readonly draft: Draft;
  /** What is wrong with the thing beyond its shape. */
  readonly faultsOf: (thing: Thing) => Iterable<FieldFault>;
  readonly questions: Questions<Known>;
  /** What the questions are put from. */
  readonly known: Known;
};

/** Asks every question until its answer fits; an answer that does not is named with what is expected. */
export async function filledIn<Thing, Known>(
  session: Session,
  { schema, draft: start, faultsOf, questions, known }: Form<Thing, Known>,
): Promise<Thing> {
  let draft = start;
  const asked: string[] = [];
  for (const [name, questionFor] of Object.entries(questions)) {
    const question = questionFor(draft, known);
    if (!question) continue;
    asked.push(...(question.fields ?? [name]));
    draft = await session.ask(name, question, (answer) => {
      const filled = (question.fill ?? plainly(name))(answer, draft);
      const problem = problemIn({ schema, faultsOf, asked }, filled);
      return problem === undefined ? { value: filled } : { problem };
    });
  }
  return v.parse(schema, draft);
}

/** The answer as it is; no field at all where nothing was answered. */
function plainly(name: string) {
  return (answer: string, draft: Draft): Draft => ({
    ...draft,
    [name]: answer === "" ? undefined : answer,
  });
}

/** Of a field that says that there is none. */
export function orNull(name: string) {
  return (answer: string, draft: Draft): Draft => ({
    ...draft,
    [name]: answer === "" || answer === "none" ? null : answer,
  });
}

type Check<Thing> = Pick<Form<Thing, unknown>, "schema" | "faultsOf"> & {
  readonly asked: readonly string[];
};

/** What is wrong with the fields asked so far; the others may yet mend the rest. */
function problemIn<Thing>({ schema, faultsOf, asked }: Check<Thing>, draft: Draft) {
  const isAsked = ({ field }: FieldFault) => asked.includes(field.replace(/\[.*/, ""));
  const result = checked(schema, withoutHoles(draft));
  const faults = result.success ? [...faultsOf(result.output)] : result.issues.map(shapeFault);
  const fault = faults.find(isAsked);
  return (
    fault &&
    `${fault.field}: found ${JSON.stringify(fault.found) ?? "nothing"}, expected ${fault.expected}`
  );
}

function shapeFault(issue: v.BaseIssue<unknown>): FieldFault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return { field: joinPath(...keys), found: issue.input, expected: issue.message };
}

function withoutHoles(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
