namespace Parallax.Language.Names;

/// <summary>The persons who bear one surname, or one first name, and which of them was named last.</summary>
internal sealed class Bearers
{
    /// <summary>How many sentences back a person named in full is still meant by the surname alone, where others bear it too.</summary>
    private const int Reach = 1;

    private readonly HashSet<int> _all = [];
    private (int Person, int Sentence) _last = (-1, int.MinValue);
    private (int Person, int Sentence) _other = (-1, int.MinValue);

    /// <summary>The only bearer; null where there are several.</summary>
    public int? Only => _all.Count == 1 ? _all.First() : null;

    /// <summary>The only bearer of whom something is true; null where there are none or several, and where too many bear the name to ask.</summary>
    public int? Of(Predicate<int> test) => _all.Count <= 8 && _all.Count(p => test(p)) == 1 ? _all.First(p => test(p)) : null;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Whether any of them was named yet.</summary>
    public bool IsNamed => _last.Person >= 0;

    /// <summary>Adds a bearer.</summary>
    public void Add(int person) => _all.Add(person);

    /// <summary>Whether the person is one of them.</summary>
    public bool Has(int person) => _all.Contains(person);

    /// <summary>Says that a sentence named a bearer in a way that leaves no doubt.</summary>
    public void Named(int person, int sentence)
    {
        if (person != _last.Person)
        {
            _other = _last;
        }
        _last = (person, sentence);
    }

    /// <summary>The bearer who alone was named in this sentence or the one before it; null where none was, or several were.</summary>
    public int? Recent(int sentence) =>
        _last.Person >= 0 && _last.Sentence >= sentence - Reach && _other.Sentence < sentence - Reach ? _last.Person : null;
}
