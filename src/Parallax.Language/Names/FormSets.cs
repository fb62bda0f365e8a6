namespace Parallax.Language.Names;

/// <summary>Which forms of a report's names mean one entity: sets that are joined two by two, each known by its earliest form.</summary>
internal sealed class FormSets(ReportNames names)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, names.Forms.Count)];
    private readonly int[] _counts = [.. names.Forms.Select(f => f.Mentions.Count)];

    /// <summary>The set of a form, as the number of its earliest form.</summary>
    public int Of(int form)
    {
        while (_parents[form] != form)
        {
            _parents[form] = _parents[_parents[form]];
            form = _parents[form];
        }
        return form;
    }

    /// <summary>How many mentions the set of a form has.</summary>
    public int CountOf(int form) => _counts[Of(form)];

    /// <summary>Whether two forms mean one entity.</summary>
    public bool AreOne(int a, int b) => Of(a) == Of(b);

    /// <summary>Says that two forms mean one entity.</summary>
    public void Join(int a, int b)
    {
        (a, b) = (Of(a), Of(b));
        if (a != b)
        {
            var (earlier, later) = a < b ? (a, b) : (b, a);
            _parents[later] = earlier;
            _counts[earlier] += _counts[later];
        }
    }
}
