using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Tagging;

public sealed class ModelFileTests
{
    [Fact]
    public void Sections_come_back_as_they_were_put_in()
    {
        var model = Made();

        var read = ModelFile.FromBytes(model.ToBytes());

        read.Names.ShouldBe(["a", "b", "empty"]);
        read.Section("a").ToArray().ShouldBe([1, 2, 3]);
        read.Section("b").ToArray().ShouldBe([.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
        read.Section("empty").ToArray().ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_putting_in_changes_no_byte()
    {
        var (one, other) = (new ModelFile(), new ModelFile());
        one.Put("a", [1]);
        one.Put("b", [2]);
        other.Put("b", [2]);
        other.Put("a", [1]);

        one.ToBytes().ShouldBe(other.ToBytes());
    }

    [Fact]
    public void Any_changed_byte_is_noticed()
    {
        var bytes = Made().ToBytes();
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0x10;
            Should.Throw<InvalidDataException>(() => ModelFile.FromBytes(damaged));
        }
    }

    [Fact]
    public void Any_cut_is_noticed()
    {
        var bytes = Made().ToBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Should.Throw<InvalidDataException>(() => ModelFile.FromBytes(bytes.AsMemory(0, length)));
        }
    }

    [Fact]
    public void Another_version_is_named()
    {
        var bytes = Made().ToBytes();
        bytes[7] = 99;

        Should.Throw<InvalidDataException>(() => ModelFile.FromBytes(bytes)).Message.ShouldContain("version 99");
    }

    [Fact]
    public void A_missing_section_is_named() =>
        Should.Throw<InvalidDataException>(() => Made().Section("parser").ToArray()).Message.ShouldBe("The model has no section 'parser'; it has a, b, empty.");

    private static ModelFile Made()
    {
        var model = new ModelFile();
        model.Put("b", [.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
        model.Put("a", [1, 2, 3]);
        model.Put("empty", []);
        return model;
    }
}
