import type en from './en.ts';

export default {
  name: 'Solicitud de información',
  create: 'Pedir información',
  'state.asked': 'Enviada',
  'state.received': 'Recibida',
  'state.accepted': 'Aceptada',
  'state.clarification': 'Aclaración pedida',
  'state.delayed': 'Retraso anunciado',
  'state.partial': 'Respuesta parcial',
  'state.answered': 'Respondida',
  'state.refused': 'Denegada',
  'state.withdrawn': 'Retirada',
  'state.closed': 'Cerrada',
  'state.erased': 'Borrada',
  'urgency.8h': 'Urgente, 8 horas',
  'urgency.3d': 'Urgente, 3 días',
  'urgency.7d': '7 días',
} satisfies Record<keyof typeof en, string>;
