import { test } from '../e2e/fixtures';
import { staysUsable } from '../e2e/stays-usable';

test('100 patients, and the page stays usable', ({ page }) => staysUsable(page, 100));
