import { Component, type ReactNode, Suspense, use, useState } from "react";
import type { Words } from "#model/dossier/dossier.ts";

type Props = { words: Words | Promise<Words>; children: ReactNode };
type State = { failed: boolean };

/** Around what needs a statement's words: drawn at once when they are here, and when they come if not. */
export function LaterWords({ words, children }: Props) {
  // Decided once: a page that was written with its words has no place where they are waited for.
  const [isLater] = useState(words instanceof Promise);
  if (!isLater) return children;
  return (
    <WordsBoundary>
      <Suspense fallback={<p>Fetching the words…</p>}>{children}</Suspense>
    </WordsBoundary>
  );
}

/** What is here, or was on its way and has come. */
export function useArrived<Thing>(thing: Thing | Promise<Thing>): Thing {
  return thing instanceof Promise ? use(thing) : thing;
}

class WordsBoundary extends Component<Pick<Props, "children">, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert">
        The words could not be fetched.{" "}
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
      </p>
    );
  }
}
