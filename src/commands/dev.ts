import { dev } from 'astro';
import { projectFolder } from '#catalog/project.ts';

/** Astro's own development server: pages as they are edited, without quiet reading, which is made from the built site. */
await dev({ root: projectFolder });
