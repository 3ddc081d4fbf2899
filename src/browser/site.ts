import { copyLinks } from './copy-links.ts';
import { followHeadings } from './follow-headings.ts';
import { followMovedDuty } from './follow-moved-duty.ts';
import { markNewChanges } from './mark-new-changes.ts';
import { offerOwnRole } from './offer-own-role.ts';
import { openForPrint } from './open-for-print.ts';
import { openMenu } from './open-menu.ts';
import { printPage } from './print-page.ts';
import { followReleases } from './release/follow-releases.ts';
import { startSearch } from './search/start.ts';
import { switchTheme } from './switch-theme.ts';

// Everything here adds to a page that works without it.
switchTheme();
openMenu();
copyLinks();
followHeadings();
markNewChanges();
followMovedDuty();
openForPrint();
offerOwnRole();
startSearch();
printPage();
followReleases();
if (document.querySelector('[data-compare], [data-edit], [data-due], [data-effective]'))
  void import('./start-page.ts').then(({ startPage }) => startPage());
