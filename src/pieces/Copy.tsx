import { Component } from 'preact';

interface Props {
  readonly of: Element | null;
  /** Changes the copy before it is shown. */
  readonly prepare?: (copy: Element) => void;
}

/** A copy of a part of the page itself, so that the results say of a place exactly what its page says. */
export class Copy extends Component<Props> {
  /** The copy is made once: Preact must not touch what it did not make. */
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render() {
    return <div ref={this.fill} />;
  }

  readonly fill = (holder: HTMLElement | null): void => {
    const { of, prepare } = this.props;
    if (holder === null || of === null) return;
    const copy = document.importNode(of, true);
    // The original may stand on the same page: an id must not come twice.
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    prepare?.(copy);
    holder.replaceChildren(copy);
  };
}
