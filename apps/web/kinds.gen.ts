// Made by dev/generate/ui-registry.ts: add a folder in kinds/ and generate again.
import { menu as amendmentMenu } from '../../kinds/amendment/ui/menu.ts';
import { text as amendmentText } from '../../kinds/amendment/ui/text/index.ts';
import { menu as erasureMenu } from '../../kinds/erasure/ui/menu.ts';
import { text as erasureText } from '../../kinds/erasure/ui/text/index.ts';
import { menu as informationMenu } from '../../kinds/information/ui/menu.ts';
import { text as informationText } from '../../kinds/information/ui/text/index.ts';
import { menu as journalMenu } from '../../kinds/journal/ui/menu.ts';
import { text as journalText } from '../../kinds/journal/ui/text/index.ts';
import { menu as nonanswerMenu } from '../../kinds/nonanswer/ui/menu.ts';
import { text as nonanswerText } from '../../kinds/nonanswer/ui/text/index.ts';
import { menu as onwardMenu } from '../../kinds/onward/ui/menu.ts';
import { text as onwardText } from '../../kinds/onward/ui/text/index.ts';
import { menu as pressMenu } from '../../kinds/press/ui/menu.ts';
import { text as pressText } from '../../kinds/press/ui/text/index.ts';
import { menu as protectionMenu } from '../../kinds/protection/ui/menu.ts';
import { text as protectionText } from '../../kinds/protection/ui/text/index.ts';
import { menu as referralMenu } from '../../kinds/referral/ui/menu.ts';
import { text as referralText } from '../../kinds/referral/ui/text/index.ts';
import { menu as releaseMenu } from '../../kinds/release/ui/menu.ts';
import { text as releaseText } from '../../kinds/release/ui/text/index.ts';
import { menu as requestMenu } from '../../kinds/request/ui/menu.ts';
import { text as requestText } from '../../kinds/request/ui/text/index.ts';
import { menu as subjectMenu } from '../../kinds/subject/ui/menu.ts';
import { text as subjectText } from '../../kinds/subject/ui/text/index.ts';
import type { KindEntry } from '../../packages/ui/kind/kind-ui.ts';

export const kindEntries: Readonly<Record<string, KindEntry>> = {
  amendment: { menu: amendmentMenu, text: amendmentText, load: () => import('../../kinds/amendment/ui/index.ts') },
  erasure: { menu: erasureMenu, text: erasureText, load: () => import('../../kinds/erasure/ui/index.ts') },
  information: { menu: informationMenu, text: informationText, load: () => import('../../kinds/information/ui/index.ts') },
  journal: { menu: journalMenu, text: journalText, load: () => import('../../kinds/journal/ui/index.ts') },
  nonanswer: { menu: nonanswerMenu, text: nonanswerText, load: () => import('../../kinds/nonanswer/ui/index.ts') },
  onward: { menu: onwardMenu, text: onwardText, load: () => import('../../kinds/onward/ui/index.ts') },
  press: { menu: pressMenu, text: pressText, load: () => import('../../kinds/press/ui/index.ts') },
  protection: { menu: protectionMenu, text: protectionText, load: () => import('../../kinds/protection/ui/index.ts') },
  referral: { menu: referralMenu, text: referralText, load: () => import('../../kinds/referral/ui/index.ts') },
  release: { menu: releaseMenu, text: releaseText, load: () => import('../../kinds/release/ui/index.ts') },
  request: { menu: requestMenu, text: requestText, load: () => import('../../kinds/request/ui/index.ts') },
  subject: { menu: subjectMenu, text: subjectText, load: () => import('../../kinds/subject/ui/index.ts') },
};
