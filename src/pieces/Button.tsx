interface Props {
  readonly words: string;
  readonly press: () => void;
  /** Of what, where several of the same words stand side by side. */
  readonly label?: string;
}

/** A button; a label says more than its words where several stand side by side. */
export const Button = ({ words, press, label }: Props) => (
  <button
    type="button"
    aria-label={label === undefined ? undefined : `${words}: ${label}`}
    onClick={press}
  >
    {words}
  </button>
);
