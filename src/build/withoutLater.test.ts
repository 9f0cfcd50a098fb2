import { expect, test } from 'vitest';
import { withoutLater } from './withoutLater.ts';

test('leaves out what comes with the pack, and nothing else', () => {
  expect(
    withoutLater('<p>1</p><template data-later><p>2</p></template><template data-cards>3</template>'),
  ).toBe('<p>1</p><template data-cards>3</template>');
});
