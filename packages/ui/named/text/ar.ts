const ar = {
  language: 'اللغة',
  'names.one': 'اللغة {position}',
  'names.add': 'إضافة لغة',
  'names.remove': 'حذف هذه اللغة',
  'names.others': 'مكتوب أيضاً باللغات التالية: {languages}. أي تعديل يحل محلها.',
  latitude: 'خط العرض',
  'latitude.help': 'درجات عشرية، الشمال موجب: 38.11',
  longitude: 'خط الطول',
  'longitude.help': 'درجات عشرية، الشرق موجب: 13.35',
  locode: 'UN/LOCODE',
  'locode.help': 'إن وُجد: ITPMO',
};

export default ar;
