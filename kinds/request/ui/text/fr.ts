import type en from './en.ts';

export default {
  name: 'Demande d’informations',
  create: 'Demander des informations',
  'state.asked': 'Envoyée',
  'state.received': 'Reçue',
  'state.accepted': 'Acceptée',
  'state.clarification': 'Précisions demandées',
  'state.delayed': 'Retard annoncé',
  'state.partial': 'Réponse partielle',
  'state.answered': 'Répondue',
  'state.refused': 'Refusée',
  'state.withdrawn': 'Retirée',
  'state.closed': 'Close',
  'state.erased': 'Effacée',
  'urgency.8h': 'Urgente, 8 heures',
  'urgency.3d': 'Urgente, 3 jours',
  'urgency.7d': '7 jours',
} satisfies Record<keyof typeof en, string>;
