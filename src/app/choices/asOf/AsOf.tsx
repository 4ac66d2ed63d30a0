import { useMemo } from "react";
import { DayField } from "#components/forms/DayField.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { type ChangeDay, changeDaysOf } from "#model/position/changeDays.ts";
import { choose, useSelection } from "#state/selection.ts";
import styles from "./AsOf.module.css";
import { asOfSteps } from "./asOfSteps.ts";
import { Folded } from "../Folded.tsx";
import { tempoOf, usePlay } from "./usePlay.ts";

type Props = { index: DossierIndex };

/** The day that drives every view, and ways to step it from change to change. */
export function AsOf({ index }: Props) {
  const { asOf: chosen, parties, issues } = useSelection();
  const { asOf: end } = index.dossier;
  const asOf = chosen ?? end;
  const days = useMemo(() => changeDaysOf(index, { parties, issues }), [index, parties, issues]);
  const { stops, reached, previous, next, place } = asOfSteps({ days, end }, asOf);
  const { stride, ms } = tempoOf(stops.length);

  const show = (day: string) => choose({ asOf: day === end ? undefined : day });
  const stepTo = (step: ChangeDay | undefined) => step && show(step.day);
  const { playing, setPlaying } = usePlay(ms, () => {
    const step = stops[reached + stride - 1] ?? stops.at(-1);
    stepTo(step);
    return step !== undefined && step !== stops.at(-1);
  });
  const byHand = (change: () => void) => {
    setPlaying(false);
    change();
  };
  const toggle = () => {
    if (!playing) stepTo(next ?? stops[0]);
    setPlaying(!playing && stops.length > 1);
  };

  return (
    <Folded id="choice-date" words={`As of ${dateWords(asOf)}`} legend="The date shown">
      <div className={styles.asOf}>
        <DayField
          name="As of"
          day={asOf}
          bounds={[index.byDay[0]?.day ?? end, end]}
          isBound
          onChoose={(day) => byHand(() => show(day ?? end))}
        />
        <span className={styles.steps}>
          <StepButton
            name="Previous"
            sign="‹"
            step={previous}
            onStep={() => byHand(() => stepTo(previous))}
          />
          <input
            type="range"
            aria-label="Step through the changes"
            aria-valuetext={`${dateWords(asOf)}, ${place}`}
            min={Math.min(1, reached)}
            max={stops.length}
            value={reached}
            onChange={({ target }) =>
              byHand(() => show(stops[Number(target.value) - 1]?.day ?? asOf))
            }
          />
          <StepButton name="Next" sign="›" step={next} onStep={() => byHand(() => stepTo(next))} />
          <button
            type="button"
            className="button"
            aria-disabled={stops.length < 2 || undefined}
            onClick={toggle}
          >
            {playing ? "Pause" : "Play"}
          </button>
        </span>
        {chosen === undefined && <span className={styles.place}>{place}</span>}
      </div>
    </Folded>
  );
}

type StepProps = {
  name: "Previous" | "Next";
  sign: string;
  step: ChangeDay | undefined;
  onStep: () => void;
};

function StepButton({ name, sign, step, onStep }: StepProps) {
  const words = step ? `${name} change: ${dateWords(step.day)}` : `${name} change: none`;
  return (
    <button
      type="button"
      className={`button sign ${styles.step}`}
      aria-label={words}
      title={words}
      aria-disabled={step ? undefined : true}
      onClick={onStep}
    >
      {sign}
    </button>
  );
}
