/**
 * A page without what only its pack holds: marked `data-later`, out of sight, and needed after the first
 * paint at the soonest. The pages themselves stay light; read quietly, nothing is missing.
 */
export const withoutLater = (html: string): string =>
  html.replaceAll(/<template\b[^>]* data-later\b[^>]*>[\s\S]*?<\/template>/g, '');
