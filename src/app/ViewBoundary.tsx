import { Component, type ReactNode } from "react";
import { Link } from "wouter";
import { reasonOf } from "#app/load/fault.ts";
import { keepAsWritten } from "#app/load/asWritten.ts";

type Props = { release: string; path: string; children: ReactNode };
type State = { reason: string | undefined };

/** Keeps the fault of one view to that view: it says so, and the rest stays. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { reason: undefined };

  static getDerivedStateFromError(fault: unknown): State {
    return { reason: reasonOf(fault) };
  }

  override componentDidCatch() {
    // A page that fails as it is taken over was whole as it was written.
    if (keepAsWritten(this.props.path)) return;
    // What stands around the view still works.
    document.documentElement.dataset["live"] = "";
  }

  override render() {
    if (this.state.reason === undefined) return this.props.children;
    return (
      <section role="alert">
        <h2>This part could not be shown</h2>
        <p>
          In release {this.props.release} of the data, {this.state.reason}. Your choices are kept in
          the address.{" "}
          <button type="button" onClick={() => this.setState({ reason: undefined })}>
            Try again
          </button>{" "}
          <Link href="/">Go to all positions at a glance</Link>
        </p>
      </section>
    );
  }
}
