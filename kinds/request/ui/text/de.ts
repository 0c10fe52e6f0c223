import type en from './en.ts';

export default {
  name: 'Informationsersuchen',
  create: 'Um Informationen ersuchen',
  'state.asked': 'Gesendet',
  'state.received': 'Eingegangen',
  'state.accepted': 'Angenommen',
  'state.clarification': 'Rückfrage gestellt',
  'state.delayed': 'Verzögerung gemeldet',
  'state.partial': 'Teilweise beantwortet',
  'state.answered': 'Beantwortet',
  'state.refused': 'Abgelehnt',
  'state.withdrawn': 'Zurückgezogen',
  'state.closed': 'Geschlossen',
  'state.erased': 'Gelöscht',
  'urgency.8h': 'Dringend, 8 Stunden',
  'urgency.3d': 'Dringend, 3 Tage',
  'urgency.7d': '7 Tage',
} satisfies Record<keyof typeof en, string>;
