import type { ShownSlide } from "#model/slides/slide.ts";
import styles from "./Board.module.css";
import { Track } from "./Track.tsx";

type Shown = Extract<ShownSlide["body"], { readonly kind: "board" }>;

/** A strip for each party on each issue; a silent one has a gap that says so. */
export function Board({ board: { parties, rows } }: { board: Shown }) {
  return (
    <table className={styles.board}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Issue</span>
          </th>
          {parties.map((party) => (
            <th key={party} scope="col">
              <bdi>{party}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {cells.map(({ pieces, voice = "told", words }, at) => (
              <td key={parties[at]}>
                {pieces ? (
                  <Track pieces={pieces} voice={voice} />
                ) : (
                  <span className={styles.silent} aria-hidden="true" />
                )}
                <span className="visually-hidden">{words}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
