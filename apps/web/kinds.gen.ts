// Made by dev/generate/ui-registry.ts: add a folder in kinds/ and generate again.
import { menu as alertMenu } from '../../kinds/alert/ui/menu.ts';
import { text as alertText } from '../../kinds/alert/ui/text/index.ts';
import { menu as amendmentMenu } from '../../kinds/amendment/ui/menu.ts';
import { text as amendmentText } from '../../kinds/amendment/ui/text/index.ts';
import { menu as assistanceMenu } from '../../kinds/assistance/ui/menu.ts';
import { text as assistanceText } from '../../kinds/assistance/ui/text/index.ts';
import { menu as capacityMenu } from '../../kinds/capacity/ui/menu.ts';
import { text as capacityText } from '../../kinds/capacity/ui/text/index.ts';
import { menu as commitmentMenu } from '../../kinds/commitment/ui/menu.ts';
import { text as commitmentText } from '../../kinds/commitment/ui/text/index.ts';
import { menu as communiqueMenu } from '../../kinds/communique/ui/menu.ts';
import { text as communiqueText } from '../../kinds/communique/ui/text/index.ts';
import { menu as crossingMenu } from '../../kinds/crossing/ui/menu.ts';
import { text as crossingText } from '../../kinds/crossing/ui/text/index.ts';
import { menu as deploymentMenu } from '../../kinds/deployment/ui/menu.ts';
import { text as deploymentText } from '../../kinds/deployment/ui/text/index.ts';
import { menu as erasureMenu } from '../../kinds/erasure/ui/menu.ts';
import { text as erasureText } from '../../kinds/erasure/ui/text/index.ts';
import { menu as glossaryMenu } from '../../kinds/glossary/ui/menu.ts';
import { text as glossaryText } from '../../kinds/glossary/ui/text/index.ts';
import { menu as hitMenu } from '../../kinds/hit/ui/menu.ts';
import { text as hitText } from '../../kinds/hit/ui/text/index.ts';
import { menu as incidentMenu } from '../../kinds/incident/ui/menu.ts';
import { text as incidentText } from '../../kinds/incident/ui/text/index.ts';
import { menu as informationMenu } from '../../kinds/information/ui/menu.ts';
import { text as informationText } from '../../kinds/information/ui/text/index.ts';
import { menu as journalMenu } from '../../kinds/journal/ui/menu.ts';
import { text as journalText } from '../../kinds/journal/ui/text/index.ts';
import { menu as mandateMenu } from '../../kinds/mandate/ui/menu.ts';
import { text as mandateText } from '../../kinds/mandate/ui/text/index.ts';
import { menu as matchMenu } from '../../kinds/match/ui/menu.ts';
import { text as matchText } from '../../kinds/match/ui/text/index.ts';
import { menu as matchableMenu } from '../../kinds/matchable/ui/menu.ts';
import { text as matchableText } from '../../kinds/matchable/ui/text/index.ts';
import { menu as meetingMenu } from '../../kinds/meeting/ui/menu.ts';
import { text as meetingText } from '../../kinds/meeting/ui/text/index.ts';
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
import { menu as rosterMenu } from '../../kinds/roster/ui/menu.ts';
import { text as rosterText } from '../../kinds/roster/ui/text/index.ts';
import { menu as seriesMenu } from '../../kinds/series/ui/menu.ts';
import { text as seriesText } from '../../kinds/series/ui/text/index.ts';
import { menu as sitrepMenu } from '../../kinds/sitrep/ui/menu.ts';
import { text as sitrepText } from '../../kinds/sitrep/ui/text/index.ts';
import { menu as soughtMenu } from '../../kinds/sought/ui/menu.ts';
import { text as soughtText } from '../../kinds/sought/ui/text/index.ts';
import { menu as subjectMenu } from '../../kinds/subject/ui/menu.ts';
import { text as subjectText } from '../../kinds/subject/ui/text/index.ts';
import { menu as transitMenu } from '../../kinds/transit/ui/menu.ts';
import { text as transitText } from '../../kinds/transit/ui/text/index.ts';
import type { KindEntry } from '../../packages/ui/kind/kind-ui.ts';

export const kindEntries: Readonly<Record<string, KindEntry>> = {
  alert: { menu: alertMenu, text: alertText, load: () => import('../../kinds/alert/ui/index.ts') },
  amendment: { menu: amendmentMenu, text: amendmentText, load: () => import('../../kinds/amendment/ui/index.ts') },
  assistance: { menu: assistanceMenu, text: assistanceText, load: () => import('../../kinds/assistance/ui/index.ts') },
  capacity: { menu: capacityMenu, text: capacityText, load: () => import('../../kinds/capacity/ui/index.ts') },
  commitment: { menu: commitmentMenu, text: commitmentText, load: () => import('../../kinds/commitment/ui/index.ts') },
  communique: { menu: communiqueMenu, text: communiqueText, load: () => import('../../kinds/communique/ui/index.ts') },
  crossing: { menu: crossingMenu, text: crossingText, load: () => import('../../kinds/crossing/ui/index.ts') },
  deployment: { menu: deploymentMenu, text: deploymentText, load: () => import('../../kinds/deployment/ui/index.ts') },
  erasure: { menu: erasureMenu, text: erasureText, load: () => import('../../kinds/erasure/ui/index.ts') },
  glossary: { menu: glossaryMenu, text: glossaryText, load: () => import('../../kinds/glossary/ui/index.ts') },
  hit: { menu: hitMenu, text: hitText, load: () => import('../../kinds/hit/ui/index.ts') },
  incident: { menu: incidentMenu, text: incidentText, load: () => import('../../kinds/incident/ui/index.ts') },
  information: { menu: informationMenu, text: informationText, load: () => import('../../kinds/information/ui/index.ts') },
  journal: { menu: journalMenu, text: journalText, load: () => import('../../kinds/journal/ui/index.ts') },
  mandate: { menu: mandateMenu, text: mandateText, load: () => import('../../kinds/mandate/ui/index.ts') },
  match: { menu: matchMenu, text: matchText, load: () => import('../../kinds/match/ui/index.ts') },
  matchable: { menu: matchableMenu, text: matchableText, load: () => import('../../kinds/matchable/ui/index.ts') },
  meeting: { menu: meetingMenu, text: meetingText, load: () => import('../../kinds/meeting/ui/index.ts') },
  nonanswer: { menu: nonanswerMenu, text: nonanswerText, load: () => import('../../kinds/nonanswer/ui/index.ts') },
  onward: { menu: onwardMenu, text: onwardText, load: () => import('../../kinds/onward/ui/index.ts') },
  press: { menu: pressMenu, text: pressText, load: () => import('../../kinds/press/ui/index.ts') },
  protection: { menu: protectionMenu, text: protectionText, load: () => import('../../kinds/protection/ui/index.ts') },
  referral: { menu: referralMenu, text: referralText, load: () => import('../../kinds/referral/ui/index.ts') },
  release: { menu: releaseMenu, text: releaseText, load: () => import('../../kinds/release/ui/index.ts') },
  request: { menu: requestMenu, text: requestText, load: () => import('../../kinds/request/ui/index.ts') },
  roster: { menu: rosterMenu, text: rosterText, load: () => import('../../kinds/roster/ui/index.ts') },
  series: { menu: seriesMenu, text: seriesText, load: () => import('../../kinds/series/ui/index.ts') },
  sitrep: { menu: sitrepMenu, text: sitrepText, load: () => import('../../kinds/sitrep/ui/index.ts') },
  sought: { menu: soughtMenu, text: soughtText, load: () => import('../../kinds/sought/ui/index.ts') },
  subject: { menu: subjectMenu, text: subjectText, load: () => import('../../kinds/subject/ui/index.ts') },
  transit: { menu: transitMenu, text: transitText, load: () => import('../../kinds/transit/ui/index.ts') },
};
