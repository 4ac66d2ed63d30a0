import { expect, it } from "vitest";
import { boardOf } from "#model/comparison/board.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import { indexWith } from "#testing/fixtures.ts";
import { workOutAhead } from "./ahead.ts";

const index = indexWith({ said: "2025-01-01" }, { said: "2025-03-01", stance: ["road"] });
const { asOf, issues } = index.dossier;
const EARLIER = "2025-02-01";

it("lets the browser answer after each issue", async () => {
  let answered = 0;
  const waiting = setInterval(() => (answered += 1), 0);
  await workOutAhead(index, new Set([asOf]));
  clearInterval(waiting);
  expect(answered).toBeGreaterThanOrEqual(issues.length);
});

it("leaves no statement to be read again for the boards of the days and for the days of change", async () => {
  let read = 0;
  const counting: typeof index = {
    ...index,
    statementsIn: (party, issue) => {
      read += 1;
      return index.statementsIn(party, issue);
    },
  };
  const derive = () => {
    const boards = [undefined, EARLIER].map((day) => boardOf(counting, { asOf: day }));
    return [boards, changeDaysOf(counting)];
  };
  await workOutAhead(counting, new Set([asOf, EARLIER]));
  expect(read).toBeGreaterThan(0);
  read = 0;
  const ahead = derive();
  expect(read).toBe(0);
  expect(ahead).toEqual([
    [undefined, EARLIER].map((day) => boardOf(index, { asOf: day })),
    changeDaysOf(index),
  ]);
});
