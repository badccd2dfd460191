using System.Reflection;
using System.Text;

namespace Isnad.Tests.Api;

/// <summary>What is public is a decision with a diff: the approved text shows it in review. <c>ISNAD_ACCEPT=1 ./test</c> writes the new one.</summary>
public class PublicApi
{
    public static TheoryData<string> Assemblies() => ["Isnad.Arabic", "Isnad.News", "Isnad.Archive"];

    [Theory, MemberData(nameof(Assemblies))]
    public void Is_as_approved(string assembly)
    {
        string file = Path.Combine(Repository.Root, "tests", "Isnad.Tests", "Api", $"{assembly}.approved.txt");
        string now = Describe(Assembly.Load(assembly));
        string approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (now != approved && Environment.GetEnvironmentVariable("ISNAD_ACCEPT") == "1") File.WriteAllText(file, now, new UTF8Encoding(false));
        else Assert.Equal(expected: approved, actual: now);
    }

    // Records hold what was found; whoever got one may keep it.
    [Theory, MemberData(nameof(Assemblies))]
    public void Every_record_is_immutable(string assembly)
    {
        var faults = Assembly.Load(assembly).GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null)
            .SelectMany(t => t.GetProperties()).Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
            .Select(p => $"{p.DeclaringType}.{p.Name}").ToList();
        Assert.Empty(faults);
    }

    static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName!.Replace('+', '.')).Append('\n');
            const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (string member in type.GetMembers(Declared).Where(IsOurs).Select(Member).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    static string Kind(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type.IsAbstract && type.IsSealed ? "static class" : "class";

    // What the compiler writes for records and enums says nothing of a decision.
    static bool IsOurs(MemberInfo member) =>
        member is not Type && member.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null && !member.Name.StartsWith('<') && member.Name is not ("value__" or "ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "EqualityContract")
        && !(member is MethodBase { IsSpecialName: true } method && method is not ConstructorInfo);

    static string Member(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)} {m.Name}({Parameters(m)})",
        PropertyInfo p => $"{Name(p.PropertyType)} {p.Name}",
        FieldInfo f => $"{(f.IsLiteral ? "const " : "")}{Name(f.FieldType)} {f.Name}",
        _ => $"{member.MemberType} {member.Name}",
    };

    static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
