import { Component, type ReactNode } from "react";
import { Link } from "wouter";

type Props = { children: ReactNode };
type State = { fault: string | undefined };

/** Keeps the fault of one view to that view: it says so, and the rest stays. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override componentDidCatch() {
    // What stands around the view still works.
    document.documentElement.dataset["live"] = "";
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <section role="alert">
        <h2>This part could not be shown</h2>
        <p>
          {this.state.fault}. Your choices are kept in the address.{" "}
          <button type="button" onClick={() => this.setState({ fault: undefined })}>
            Try again
          </button>{" "}
          <Link href="/">Go to the matrix</Link>
        </p>
      </section>
    );
  }
}
