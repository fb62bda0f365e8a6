namespace Parallax.Language.Names;

/// <summary>Finds the one entity that has a key, and nothing where several have it.</summary>
internal sealed class NameIndex<TKey>(FormSets sets)
    where TKey : notnull
{
    private const int Several = -1;

    private readonly Dictionary<TKey, int> _forms = [];

    /// <summary>Says that a form has the key.</summary>
    public void Add(TKey key, int form)
    {
        if (!_forms.TryAdd(key, form) && _forms[key] is var known && known != Several && !sets.AreOne(known, form))
        {
            _forms[key] = Several;
        }
    }

    /// <summary>The form that alone has the key, or that stands for the only entity that has it; null where there is none or several.</summary>
    public int? Find(TKey key) => _forms.TryGetValue(key, out var form) && form != Several ? form : null;

    /// <summary>Whether any form has the key.</summary>
    public bool Has(TKey key) => _forms.ContainsKey(key);
}
