import { teachIntl } from '#i18n/teachIntl.ts';

// Stands before the pack of a language that browsers do not know, and only there (src/build/pack.ts).
teachIntl(givenCalendars);
