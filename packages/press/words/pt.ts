import type { Words } from './words.ts';

export const pt: Words = {
  locales: ['pt', 'pt-PT'],
  small:
    'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das a seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre era depois sem mesmo aos seus quem nas me esse eles esta voce foi ser sao tem ha num nem suas segundo apos durante sobre ainda pelos pelas onde ontem disse',
  fields: {
    foreign: 'relacoes exteriores|negocios estrangeiros|assuntos exteriores|exterior',
    interior: 'interior|administracao interna|assuntos internos|seguranca interna',
    justice: 'justica(?: e seguranca publica)?',
    defence: 'defesa(?: nacional)?',
    migration: 'migracoes|migracao|imigracao',
    security: 'seguranca(?: publica| institucional)?',
    civil: 'protecao civil|defesa civil',
    finance: 'financas|fazenda',
    economy: 'economia|industria|desenvolvimento|planejamento',
    trade: 'comercio(?: exterior)?',
    labour: 'trabalho|emprego|previdencia',
    energy: 'energia|minas e energia',
    education: 'educacao|ensino superior',
    health: 'saude',
    culture: 'cultura|turismo',
    religion: 'assuntos religiosos',
    environment: 'meio ambiente|ambiente',
    transport: 'transportes?|infraestrutura',
    agriculture: 'agricultura|pesca',
  },
  office: (field) =>
    `(?:vice-?)?(?:ministr[oa]s?|ministerio|secretari[oa]s?|titular)(?: \\p{L}+)? (?:d[aeo]s? |para (?:a |o )?)(?:estado (?:d[aeo]s? )?)?(?:${field})|chanceler`,
  heads: {
    monarch: 'rei|rainha|emir|sultao|principe herdeiro',
    president: 'president[ea]|presidenta|chefe de estado',
    leader: 'lider supremo',
    premier: 'primeir[oa][ -]ministr[oa]|premie|premie|chefe de governo|chanceler (?:federal|alema|alemao|austriaco)',
    foreign: 'chanceler|secretari[oa] de estado',
    police: 'diretor-geral da policia|chefe da policia',
    minister: 'ministr[oa]s?|secretari[oa] de estado',
  },
  counterpart: 'homolog[oa]s?|coleg[oa]s?',
  honorific: 'sr|sra|senhor|senhora|dom|dona|doutor|general|xeque',
  encounter:
    'se (?:reuniu|reuniram|reune|reunem|reunira|encontrou|encontraram|encontra|encontrara)|reuni(?:ram-se|u-se|ao|oes)|encontr(?:o|os|ou-se|aram-se|ar-se)|receb(?:eu|e|era|ida|ido|er)|recepcao|conversas?|conversou|conversaram|audiencia|conferencia de imprensa conjunta|coletiva(?: de imprensa)?(?: conjunta)?|declaracao (?:conjunta|a imprensa)|telefonema|conversa telefonica|consultas intergovernamentais|reuniao bilateral|dialogo|almoco|jantar',
  met: '(?:reuniu|reuniram|encontrou|encontraram)-se|recebeu|teve|tiveram|manteve|mantiveram',
  visit:
    'visita(?: oficial| de estado)?|visitou|visitara|viagem|viajou|chegou|chega|chegada|delegacao|comitiva|desembarc\\p{L}+',
  many: 'cupula|assembleia geral|conselho de seguranca|conselho europeu|g20|g7|g6|conferencia internacional|multilateral',
  both: 'os (?:ministros|presidentes|lideres|governantes)|ambos|ambas|(?:os|as) dois (?:paises|lados|ministros|governos|presidentes|lideres)|as duas (?:partes|nacoes|lideres|chefes|governantes|mandatarias|delegacoes)|amb[oa]s (?:os|as)? ?(?:paises|partes|ministros|governos|lideres|lados|presidentes)|os dois|as duas',
  agreed:
    'compromete(?:m|u)?-se|se comprometem|decidimos|acordamos|concordamos|assinamos|concordam|acordam|(?:ficou|foi|foram|ficaram) (?:\\p{L}+ )?(?:acordad|combinad|acertad|decidid|assinad|firmad|celebrad|definid)[oa]s?|(?:adotaram|aprovaram|lancaram) (?:\\p{L}+ ){0,3}(?:declaracao|plano|programa|roteiro)|chegaram a um (?:acordo|entendimento|consenso)|selaram|(?:acordaram|concordaram|acertaram|combinaram|pactuaram|convencionaram|decidiram|comprometeram-se|se comprometeram|assinaram|assinou|firmaram|firmou|celebraram|aprovaram|estabeleceram)|(?:foi|foram|sera|serao|tera[om]? sido) (?:\\p{L}+ )?(?:assinad|firmad|acordad|celebrad|anunciad)[oa]s?|assinatura d|acordos? (?:foram |foi )?(?:assinad|firmad)[oa]s?|chegaram a (?:um )?acordo|memorando de entendimento|criacao de um (?:\\p{L}+ )?(?:grupo|comite|mecanismo)|assinar|firmar',
  intended:
    'prometeram|prometem|prometido|(?:manifestaram|expressaram|reiteraram|reafirmaram|confirmaram) (?:\\p{L}+ ){0,3}(?:vontade|compromisso|disposicao|interesse|intencao|desejo)|\\p{L}+(?:arao|erao|irao)|(?:reafirm|reiter|expres)(?:aram|ou) (?:\\p{L}+ ){0,3}(?:compromisso|vontade|disposicao|interesse)|vao|pretendem|querem|irao|devem|deverao|trabalharao|continuarao|reforcarao',
  unagreed: 'ano passado|nao (?:concordaram|assinaram)|desacordo|recus\\p{L}+|rejeit\\p{L}+',
  deal: 'arranjo|planos?|acordos?|memorandos?|convenios?|tratados?|protocolos?|declarac(?:ao|oes)|planos? de acao|roteiro|pactos?|carta de intencoes|entendimentos?',
  closes:
    'fix(?:aram|ad[oa]s?)|defin(?:iram|id[oa]s?)|estabelec(?:eram|id[oa]s?)|elabor(?:aram|ad[oa]s?)|cri(?:aram|ad[oa]s?)|lanc(?:aram|ad[oa]s?)|determin(?:aram|ad[oa]s?)|institu(?:iram|id[oa]s?)|conclu(?:iram|iu|em|id[oa]s?)|assin(?:aram|ou|am|ad[oa]s?)|aprov(?:aram|ou|ad[oa]s?)|adot(?:aram|ou|ad[oa]s?)|ratific(?:aram|ou|ad[oa]s?)|celebr(?:aram|ou|ad[oa]s?)|firm(?:aram|ou|ad[oa]s?)|renov(?:aram|ad[oa]s?)|alcanc(?:aram|ad[oa]s?)',
  under: 'segundo|conforme|de acordo com|nos termos|pelo|pela',
  making:
    '(?:assinatura|celebracao|conclusao|adocao|lancamento|criacao|estabelecimento|abertura|constituicao|instalacao|inicio)(?= (?:de|do|da|dos|das|conjunta))',
  provides: 'preve|preveem|estabelecem?|contemplam?|abrangem?|inclui|incluem|contem|visam?|dispoe|compreendem?',
  joint:
    'entre (?:os dois|as duas|ambos|ambas)|juntos|juntas|conjuntamente|comu(?:m|ns)|conjunt[oa]s?|bilatera(?:l|is)|partilhad[oa]s?|compartilhad[oa]s?|mutu[oa]s?|reciproc[oa]s?|grupo de trabalho|ponto de contac?to|oficia(?:l|is) de ligacao|dos dois paises|mecanismos?',
  planned:
    '(?:sera|serao) (?:\\p{L}+ )?(?:criad|estabelecid|assinad|lancad|instalad|abert)[oa]s?|voltarao a (?:reunir|encontrar)(?:-se)?|(?:criar|estabelecer|instalar)-se-a|proxim[oa] (?:reuniao|encontro|sessao) (?:sera|tera)',
  gives:
    '(?:fornecer|entregar|financiar|enviar|destinar|doar|formar|treinar|apoiar|compartilhar|partilhar|trocar)(?:a|ao)',
  pledges: 'prometeu|comprometeu-se|garantiu',
  founds: '(?:sera|serao) (?:\\p{L}+ )?(?:criad|estabelecid|instalad|lancad|abert)[oa]s?',
  talk: '\\p{L}+',
  wished:
    'inst(?:ou|aram|a|am)|conseguiram|esper(?:a|am|ou|aram|anca)|desej(?:a|am|ou|aram)|pedi(?:u|ram)|pedem?|apel(?:ou|aram|a|am)|se(?= (?:houve|for|fosse|um acordo|o acordo))|caso|poderiam?|possam?|deveriam?|discutiram|debateram|analisaram|formas de|recus\\p{L}+|rejeit\\p{L}+|prop(?:os|useram|oe)|possibilidades?|possivel',
  negation: 'nao|nenhuma?|sem|nunca|nem',
  government: 'governo|autoridades|delegacao',
  speech:
    'disse|diz|afirmou|declarou|destacou|ressaltou|acrescentou|explicou|anunciou|informou|lembrou|agradeceu|defendeu|elogiou|enfatizou|reiterou|sublinhou|recebeu|recebe|visitou|chegou|pediu|cobrou|criticou|avaliou|apontou|considerou|comentou|admitiu|garantiu|salientou|referiu',
  today: 'hoje|nesta (?:manha|tarde|noite)',
  yesterday: 'ontem',
  tomorrow: 'amanha',
  future:
    'tera|terao|fara|dara|participara|discutira|discutirao|assinara|assinarao|debatera|anunciara|desembarcara|ficara|havera|deve|devem|conversara|vai|sera|ira|recebera|visitara|chegara|chega|prevista?o?|desembarca|se reunira|encontrara',
  page: {
    lines: [
      '^(?:contac?tos? (?:de|para a) imprensa|assessoria de (?:imprensa|comunicacao))(?:\\s*:.{0,120})?$',
      '^(?:leia|veja|ler|saiba|confira)(?: tambem| mais| ainda)(?:\\s*:.{0,160}|(?:\\s+\\S+){0,2})$',
      '^(?:leia|veja)\\s*:.{0,160}$',
      '^(?:compartilhe|compartilhar|partilhar|imprimir|comentarios?|comente|assine|publicidade|siga-nos|newsletter|tags|tempo de leitura|relacionad[oa]s)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^(?:foto|imagem|fonte|credito)s?\\s*[:/].*$',
      '^(?:da|do|com|de) (?:folhapress|agencia (?:brasil|estado|o globo|lusa)|estadao conteudo|reuters|efe|afp|ansa|redacao)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
      '^por .{2,40}(?:, (?:da|do|de) .{2,40})$',
      '^.{0,40}todos os direitos reservados.*$',
      '^(?:publicado|atualizado)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
    ],
    sentences: [
      '^.{0,200}(?:media|midia|jornalistas|a imprensa) .{0,120}(?:credenci|acredit|inscrever|estao convidad|devem contac?tar).*$',
    ],
    tails: [],
  },
};
