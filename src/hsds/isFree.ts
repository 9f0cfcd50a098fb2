/** Whether a service says in so many words that it costs nothing. */
export const isFree = ({
  fees_description: fees = '',
}: {
  readonly fees_description?: string | undefined;
}): boolean =>
  ['free', 'free of charge', 'no cost', 'no charge', 'no fee'].includes(
    fees.trim().toLowerCase().replace(/\.$/, ''),
  );
