// Made by dev/generate/ui-registry.ts: add a folder in kinds/ and generate again.
import { menu as alertMenu } from '../../kinds/alert/ui/menu.ts';
import { text as alertText, words as alertWords } from '../../kinds/alert/ui/text/index.ts';
import { menu as amendmentMenu } from '../../kinds/amendment/ui/menu.ts';
import { text as amendmentText, words as amendmentWords } from '../../kinds/amendment/ui/text/index.ts';
import { menu as assistanceMenu } from '../../kinds/assistance/ui/menu.ts';
import { text as assistanceText, words as assistanceWords } from '../../kinds/assistance/ui/text/index.ts';
import { menu as capacityMenu } from '../../kinds/capacity/ui/menu.ts';
import { text as capacityText, words as capacityWords } from '../../kinds/capacity/ui/text/index.ts';
import { menu as commitmentMenu } from '../../kinds/commitment/ui/menu.ts';
import { text as commitmentText, words as commitmentWords } from '../../kinds/commitment/ui/text/index.ts';
import { menu as communiqueMenu } from '../../kinds/communique/ui/menu.ts';
import { text as communiqueText, words as communiqueWords } from '../../kinds/communique/ui/text/index.ts';
import { menu as crossingMenu } from '../../kinds/crossing/ui/menu.ts';
import { text as crossingText, words as crossingWords } from '../../kinds/crossing/ui/text/index.ts';
import { menu as deploymentMenu } from '../../kinds/deployment/ui/menu.ts';
import { text as deploymentText, words as deploymentWords } from '../../kinds/deployment/ui/text/index.ts';
import { menu as erasureMenu } from '../../kinds/erasure/ui/menu.ts';
import { text as erasureText, words as erasureWords } from '../../kinds/erasure/ui/text/index.ts';
import { menu as glossaryMenu } from '../../kinds/glossary/ui/menu.ts';
import { text as glossaryText, words as glossaryWords } from '../../kinds/glossary/ui/text/index.ts';
import { menu as hitMenu } from '../../kinds/hit/ui/menu.ts';
import { text as hitText, words as hitWords } from '../../kinds/hit/ui/text/index.ts';
import { menu as incidentMenu } from '../../kinds/incident/ui/menu.ts';
import { text as incidentText, words as incidentWords } from '../../kinds/incident/ui/text/index.ts';
import { menu as informationMenu } from '../../kinds/information/ui/menu.ts';
import { text as informationText, words as informationWords } from '../../kinds/information/ui/text/index.ts';
import { menu as journalMenu } from '../../kinds/journal/ui/menu.ts';
import { text as journalText } from '../../kinds/journal/ui/text/index.ts';
import { menu as mandateMenu } from '../../kinds/mandate/ui/menu.ts';
import { text as mandateText, words as mandateWords } from '../../kinds/mandate/ui/text/index.ts';
import { menu as matchMenu } from '../../kinds/match/ui/menu.ts';
import { text as matchText, words as matchWords } from '../../kinds/match/ui/text/index.ts';
import { menu as matchableMenu } from '../../kinds/matchable/ui/menu.ts';
import { text as matchableText, words as matchableWords } from '../../kinds/matchable/ui/text/index.ts';
import { menu as meetingMenu } from '../../kinds/meeting/ui/menu.ts';
import { text as meetingText, words as meetingWords } from '../../kinds/meeting/ui/text/index.ts';
import { menu as nonanswerMenu } from '../../kinds/nonanswer/ui/menu.ts';
import { text as nonanswerText } from '../../kinds/nonanswer/ui/text/index.ts';
import { menu as onwardMenu } from '../../kinds/onward/ui/menu.ts';
import { text as onwardText, words as onwardWords } from '../../kinds/onward/ui/text/index.ts';
import { menu as pressMenu } from '../../kinds/press/ui/menu.ts';
import { text as pressText, words as pressWords } from '../../kinds/press/ui/text/index.ts';
import { menu as protectionMenu } from '../../kinds/protection/ui/menu.ts';
import { text as protectionText, words as protectionWords } from '../../kinds/protection/ui/text/index.ts';
import { menu as referralMenu } from '../../kinds/referral/ui/menu.ts';
import { text as referralText, words as referralWords } from '../../kinds/referral/ui/text/index.ts';
import { menu as releaseMenu } from '../../kinds/release/ui/menu.ts';
import { text as releaseText, words as releaseWords } from '../../kinds/release/ui/text/index.ts';
import { menu as requestMenu } from '../../kinds/request/ui/menu.ts';
import { text as requestText, words as requestWords } from '../../kinds/request/ui/text/index.ts';
import { menu as rosterMenu } from '../../kinds/roster/ui/menu.ts';
import { text as rosterText, words as rosterWords } from '../../kinds/roster/ui/text/index.ts';
import { menu as seriesMenu } from '../../kinds/series/ui/menu.ts';
import { text as seriesText, words as seriesWords } from '../../kinds/series/ui/text/index.ts';
import { menu as sitrepMenu } from '../../kinds/sitrep/ui/menu.ts';
import { text as sitrepText, words as sitrepWords } from '../../kinds/sitrep/ui/text/index.ts';
import { menu as soughtMenu } from '../../kinds/sought/ui/menu.ts';
import { text as soughtText, words as soughtWords } from '../../kinds/sought/ui/text/index.ts';
import { menu as subjectMenu } from '../../kinds/subject/ui/menu.ts';
import { text as subjectText, words as subjectWords } from '../../kinds/subject/ui/text/index.ts';
import { menu as transitMenu } from '../../kinds/transit/ui/menu.ts';
import { text as transitText, words as transitWords } from '../../kinds/transit/ui/text/index.ts';
import type { KindEntry } from '../../packages/ui/kind/kind-ui.ts';

export const kindEntries: Readonly<Record<string, KindEntry>> = {
  alert: {
    menu: alertMenu,
    text: alertText,
    words: alertWords,
    load: () => import('../../kinds/alert/ui/index.ts'),
  },
  amendment: {
    menu: amendmentMenu,
    text: amendmentText,
    words: amendmentWords,
    load: () => import('../../kinds/amendment/ui/index.ts'),
  },
  assistance: {
    menu: assistanceMenu,
    text: assistanceText,
    words: assistanceWords,
    load: () => import('../../kinds/assistance/ui/index.ts'),
  },
  capacity: {
    menu: capacityMenu,
    text: capacityText,
    words: capacityWords,
    load: () => import('../../kinds/capacity/ui/index.ts'),
  },
  commitment: {
    menu: commitmentMenu,
    text: commitmentText,
    words: commitmentWords,
    load: () => import('../../kinds/commitment/ui/index.ts'),
  },
  communique: {
    menu: communiqueMenu,
    text: communiqueText,
    words: communiqueWords,
    load: () => import('../../kinds/communique/ui/index.ts'),
  },
  crossing: {
    menu: crossingMenu,
    text: crossingText,
    words: crossingWords,
    load: () => import('../../kinds/crossing/ui/index.ts'),
  },
  deployment: {
    menu: deploymentMenu,
    text: deploymentText,
    words: deploymentWords,
    load: () => import('../../kinds/deployment/ui/index.ts'),
  },
  erasure: {
    menu: erasureMenu,
    text: erasureText,
    words: erasureWords,
    load: () => import('../../kinds/erasure/ui/index.ts'),
  },
  glossary: {
    menu: glossaryMenu,
    text: glossaryText,
    words: glossaryWords,
    load: () => import('../../kinds/glossary/ui/index.ts'),
  },
  hit: {
    menu: hitMenu,
    text: hitText,
    words: hitWords,
    load: () => import('../../kinds/hit/ui/index.ts'),
  },
  incident: {
    menu: incidentMenu,
    text: incidentText,
    words: incidentWords,
    load: () => import('../../kinds/incident/ui/index.ts'),
  },
  information: {
    menu: informationMenu,
    text: informationText,
    words: informationWords,
    load: () => import('../../kinds/information/ui/index.ts'),
  },
  journal: {
    menu: journalMenu,
    text: journalText,
    words: journalText,
    load: () => import('../../kinds/journal/ui/index.ts'),
  },
  mandate: {
    menu: mandateMenu,
    text: mandateText,
    words: mandateWords,
    load: () => import('../../kinds/mandate/ui/index.ts'),
  },
  match: {
    menu: matchMenu,
    text: matchText,
    words: matchWords,
    load: () => import('../../kinds/match/ui/index.ts'),
  },
  matchable: {
    menu: matchableMenu,
    text: matchableText,
    words: matchableWords,
    load: () => import('../../kinds/matchable/ui/index.ts'),
  },
  meeting: {
    menu: meetingMenu,
    text: meetingText,
    words: meetingWords,
    load: () => import('../../kinds/meeting/ui/index.ts'),
  },
  nonanswer: {
    menu: nonanswerMenu,
    text: nonanswerText,
    words: nonanswerText,
    load: () => import('../../kinds/nonanswer/ui/index.ts'),
  },
  onward: {
    menu: onwardMenu,
    text: onwardText,
    words: onwardWords,
    load: () => import('../../kinds/onward/ui/index.ts'),
  },
  press: {
    menu: pressMenu,
    text: pressText,
    words: pressWords,
    load: () => import('../../kinds/press/ui/index.ts'),
  },
  protection: {
    menu: protectionMenu,
    text: protectionText,
    words: protectionWords,
    load: () => import('../../kinds/protection/ui/index.ts'),
  },
  referral: {
    menu: referralMenu,
    text: referralText,
    words: referralWords,
    load: () => import('../../kinds/referral/ui/index.ts'),
  },
  release: {
    menu: releaseMenu,
    text: releaseText,
    words: releaseWords,
    load: () => import('../../kinds/release/ui/index.ts'),
  },
  request: {
    menu: requestMenu,
    text: requestText,
    words: requestWords,
    load: () => import('../../kinds/request/ui/index.ts'),
  },
  roster: {
    menu: rosterMenu,
    text: rosterText,
    words: rosterWords,
    load: () => import('../../kinds/roster/ui/index.ts'),
  },
  series: {
    menu: seriesMenu,
    text: seriesText,
    words: seriesWords,
    load: () => import('../../kinds/series/ui/index.ts'),
  },
  sitrep: {
    menu: sitrepMenu,
    text: sitrepText,
    words: sitrepWords,
    load: () => import('../../kinds/sitrep/ui/index.ts'),
  },
  sought: {
    menu: soughtMenu,
    text: soughtText,
    words: soughtWords,
    load: () => import('../../kinds/sought/ui/index.ts'),
  },
  subject: {
    menu: subjectMenu,
    text: subjectText,
    words: subjectWords,
    load: () => import('../../kinds/subject/ui/index.ts'),
  },
  transit: {
    menu: transitMenu,
    text: transitText,
    words: transitWords,
    load: () => import('../../kinds/transit/ui/index.ts'),
  },
};
